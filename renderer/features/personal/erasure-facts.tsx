import { addMonths } from '#shared/day-math.ts'
import type { ListRow } from '#shared/contract.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'

// Of the backups of older months the last nine stay (shared/rules/backup-retention.ts), so with one a month the last
// backup from before is gone after ten.
const monthsInBackups = 10

/** What was erased where, in numbers, and until when backups hold it. */
export function ErasureFacts({ erasure }: { erasure: ListRow<'erasure'> }) {
  const formatter = useFormatter()
  const { t, day } = formatter
  const { places, records, closedRecords, historyEntries, drafts, backupSequence } = erasure
  return (
    <>
      <ul>
        {places.map((line) => (
          <li key={line}>{placeWords(line)}</li>
        ))}
      </ul>
      <p>
        {t('personal.erased.numbers', { records, closed: closedRecords, entries: historyEntries, drafts })}{' '}
        {backupSequence === null
          ? t('personal.erased.no-backup')
          : t('personal.erased.backups', {
              sequence: backupSequence,
              until: day(addMonths(erasure.day, monthsInBackups), 'long'),
            })}
      </p>
    </>
  )

  // "attendee.name 12"
  function placeWords(line: string): string {
    const [place = '', count = ''] = line.split(' ')
    const [entity = ''] = place.split('.')
    return `${wordsFor(formatter, entity) ?? entity}, ${wordsFor(formatter, place) ?? place}: ${count}`
  }
}
