import { Link } from '@tanstack/react-router'
import type { Due } from '#shared/contract/personal-calls.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { addressOf } from '#renderer/records/record-address.ts'
import styles from './personal.module.css'

/** What one period makes due: how much, and each record with the way to it. */
export function DueRecords({ due: { retention, before, total, records } }: { due: Due }) {
  const formatter = useFormatter()
  const { t, day } = formatter
  return (
    <details>
      <summary>
        {t('personal.due.of', {
          what: t(`retention.what.${retention.what}`),
          count: total,
          before: day(before, 'short'),
        })}
      </summary>
      <ul>
        {records.map((record) => {
          const kind = wordsFor(formatter, record.entity) ?? record.entity
          const address = addressOf(record)
          const title = record.title || t('app.untitled', { kind })
          return (
            <li key={record.id}>
              {address ? <Link {...address}>{title}</Link> : title}
              <span className={styles.quiet}>
                {[kind, record.owner?.title, day(record.day, 'short')].filter(Boolean).join(' · ')}
              </span>
            </li>
          )
        })}
      </ul>
      {total > records.length && <p className={styles.quiet}>{t('personal.due.oldest', { count: records.length })}</p>}
    </details>
  )
}
