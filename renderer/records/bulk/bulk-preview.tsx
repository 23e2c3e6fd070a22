import { useId } from 'react'
import type { StoredRecord } from '#renderer/form/autosave.ts'
import { useRecordWords } from '#renderer/form/use-record-words.ts'
import { valueText } from '#renderer/form/value-text.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Entity } from '#shared/entity.ts'
import styles from './bulk.module.css'

const mostShown = 8

type Props = { entity: EntityName; name: string; value: unknown; rows: readonly StoredRecord[]; same: number }

/** What one value for a field would change: the first records with what they hold now, and how many stay as they are. */
export function BulkPreview({ entity, name, value, rows, same }: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const id = useId()
  const shown = rows.slice(0, mostShown)
  const known = useRecordWords(entity, [{ [name]: value }, ...shown])
  const field = (entities[entity] as Entity).fields[name]
  if (!field) return null
  const words = (one: unknown) => valueText(formatter, known, entity, name, field, one) || t('lists.edit.empty')
  return (
    <section aria-labelledby={id} aria-live="polite">
      <h3 id={id}>{t('lists.edit.preview')}</h3>
      <ul className={styles.preview}>
        {shown.map((row) => (
          <li key={row.id}>
            <span>{recordTitle(formatter, entity, row).label}</span>
            <span className={styles.change}>
              {words(row[name])} → {words(value)}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > shown.length && <p>{t('lists.edit.more', { count: rows.length - shown.length })}</p>}
      {same > 0 && <p className={styles.change}>{t('lists.edit.same', { count: same })}</p>}
    </section>
  )
}
