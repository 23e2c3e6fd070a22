import type { Meeting } from '#shared/entities/meeting.ts'
import { overlap } from '#shared/rules/overlaps.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { Notice } from '#renderer/ui/notice.tsx'

/** What one should know before working on a meeting: that its minutes are locked, or that another is at the same time. */
export function MeetingNotices({ meeting }: { meeting: Meeting }) {
  const formatter = useFormatter()
  const { t } = formatter
  const others = useOverlapping(meeting)
  return (
    <>
      {meeting.locked && <Notice title={t('meetings.locked.title')}>{t('meetings.locked.text')}</Notice>}
      {others.length > 0 && (
        <Notice tone="warn" title={t('meetings.overlap')}>
          {t('meetings.overlap.text', {
            titles: formatter.list(others.map((other) => recordTitle(formatter, 'meeting', other).label)),
          })}
        </Notice>
      )}
    </>
  )
}

// Two meetings of a day may well be held side by side; not by the same body, nor in the same place.
function useOverlapping(meeting: Meeting) {
  const { day } = meeting
  const { data } = useCall(
    'meeting.list',
    { where: { day: { from: day ?? '', to: day ?? '' } } },
    { enabled: day !== null },
  )
  if (meeting.state === 'cancelled') return []
  return (data?.rows ?? []).filter(
    (other) =>
      other.id !== meeting.id &&
      other.state !== 'cancelled' &&
      overlap(meeting, other) &&
      ((meeting.bodyId !== null && other.bodyId === meeting.bodyId) ||
        (meeting.place !== null && other.place === meeting.place && meeting.attendanceMode !== 'remote')),
  )
}
