import { needToChange } from '#shared/access/call-needs.ts'
import type { StoredRow } from '#renderer/api/stored-row.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import type { EntityName } from '#shared/entities/names.ts'
import { restoreRecord } from './record-calls.ts'
import { useSayFailure } from './say-failure.ts'
import styles from './trashed-records.module.css'

/** Records that are named here and lie in the trash, each with the way back. */
export function TrashedRecords({ entity, records }: { entity: EntityName; records: readonly StoredRow[] }) {
  const formatter = useFormatter()
  const { t } = formatter
  const fail = useSayFailure()
  if (records.length === 0) return null
  return (
    <ul className={styles.list}>
      {records.map((record) => {
        const title = recordTitle(formatter, entity, record).label
        return (
          <li key={record.id} className={styles.entry}>
            <span className={styles.name}>{title}</span>
            <Chip tone="warn">{t('app.in-trash')}</Chip>
            <Button
              need={needToChange(entity)}
              kind="quiet"
              size="small"
              icon="restore"
              aria-label={t('app.restore-record', { title })}
              onPress={() => void restoreRecord(entity, record).catch(fail)}
            >
              {t('app.restore')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
