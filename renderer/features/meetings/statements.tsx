import { blankRecord } from '#shared/blank-record.ts'
import type { Meeting } from '#shared/entities/meeting.ts'
import { useParts } from '#renderer/api/use-parts.ts'
import { useNamed } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { PartList } from '#renderer/records/part-list.tsx'
import { statementLayout } from './meeting-layouts.ts'
import { statementControls } from './part-controls.tsx'

/** Votes, reservations and other words people had put into the minutes; informal notes have them only where they were entered. */
export function Statements({ meeting }: { meeting: Meeting }) {
  const formatter = useFormatter()
  const { t } = formatter
  const where = { meetingId: meeting.id }
  const statements = useParts('statement', where, { column: 'position', direction: 'ascending' })
  const speakers = useNamed(
    'attendee',
    statements.rows.flatMap(({ attendeeId }) => attendeeId ?? []),
  )
  if (meeting.weight === 'informal' && statements.total === 0) return null
  const { position: _end, ...fresh } = blankRecord('statement', where)
  return (
    <PartList
      isOnPage
      parts={statements}
      layout={statementLayout}
      controls={statementControls}
      isReadOnly={meeting.locked}
      fresh={fresh}
      addWords={t('meetings.statement.add')}
      none={t('meetings.statement.none')}
      lines={statements.rows.map((row) => ({
        id: row.id,
        title: recordTitle(formatter, 'statement', row).label,
        facts: [
          t(`statement.kind.${row.kind}`),
          speakers.get(row.attendeeId ?? '')?.name ?? row.speaker,
          row.side !== 'none' && t(`statement.side.${row.side}`),
        ],
      }))}
    />
  )
}
