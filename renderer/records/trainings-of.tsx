import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import styles from './part-list.module.css'

const mostShown = 100

/** The trainings that carry out an item of a plan, each with how far it has come and the way there; nothing where none do. */
export function TrainingsOf({ planNodeId }: { planNodeId: string }) {
  const formatter = useFormatter()
  const { t } = formatter
  const id = useId()
  const sort = { column: 'title', direction: 'ascending' } as const
  const page = useCall('training.list', { where: { planNodeId }, sort, limit: mostShown }).data
  if (!page || page.total === 0) return null
  return (
    <section className={styles.parts} aria-labelledby={id}>
      <h3 id={id}>{t('training.plural')}</h3>
      <ul className={styles.list}>
        {page.rows.map((row) => (
          <li key={row.id} className={styles.line}>
            <span className={styles.words}>
              <Link to="/trainings/$tab/{-$recordId}" params={{ tab: 'list', recordId: row.id }}>
                {recordTitle(formatter, 'training', row).label}
              </Link>
              <span className={styles.facts}>
                {[t(`training.state.${row.state}`), row.audience].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {page.total > page.rows.length && <p className={styles.facts}>{t('trainings.count', { count: page.total })}</p>}
    </section>
  )
}
