import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import styles from './restore.module.css'

type Counts = Partial<Record<EntityName, number>>

/** How many records of each kind a backup holds, and this PC now; kinds of which there are none are left out. */
export function CountsTable({ then, today }: { then: Counts; today: Counts | null }) {
  const formatter = useFormatter()
  const { t, number } = formatter
  const shown = entityNames.filter((name) => (then[name] ?? 0) + (today?.[name] ?? 0) > 0 && name !== 'office')
  return (
    <table className={styles.counts}>
      <thead>
        <tr>
          <th scope="col">{t('backup.restore.kind')}</th>
          <th scope="col">{t('backup.restore.then')}</th>
          {today && <th scope="col">{t('backup.restore.today')}</th>}
        </tr>
      </thead>
      <tbody>
        {shown.map((name) => (
          <tr key={name}>
            <th scope="row">{wordsFor(formatter, name) ?? name}</th>
            <td>{number(then[name] ?? 0)}</td>
            {today && <td>{number(today[name] ?? 0)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
