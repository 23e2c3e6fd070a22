import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import styles from './part-list.module.css'

export type CameToRow = { id: string; title: string; facts: readonly (string | null | undefined | false)[] }

/** What an organisation or a person came to, the newest first. */
export function CameTo({ rows, total, none }: { rows: readonly CameToRow[]; total: number; none: string }) {
  const { t } = useFormatter()
  if (rows.length === 0) return <p className={styles.none}>{none}</p>
  return (
    <div className={styles.parts}>
      {total > rows.length && (
        <p className={styles.facts}>{t('stakeholders.came.latest', { shown: rows.length, count: total })}</p>
      )}
      <ul className={styles.list}>
        {rows.map(({ id, title, facts }) => (
          <li key={id} className={styles.line}>
            <span className={styles.words}>
              <span>{title}</span>
              <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
