import { Link } from '@tanstack/react-router'
import type { Meeting } from '#shared/entities/meeting.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { occasionDay } from '#renderer/records/occasion-day.ts'
import styles from './meetings.module.css'

/** When and where a meeting is, and the way to the body that holds it. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const formatter = useFormatter()
  const body = useRecord('body', meeting.bodyId)
  const { startTime, endTime, place, number, kind } = meeting
  const when = [occasionDay(formatter, meeting), [startTime, endTime].filter(Boolean).join('–')].filter(Boolean)
  return (
    <p className={styles.head}>
      <span>{formatter.t(`meeting.kind.${kind}`)}</span>
      {number && <span>{number}</span>}
      {when.length > 0 && <span>{when.join(', ')}</span>}
      {place && <span>{place}</span>}
      {body && (
        <Link to="/meetings/$tab/{-$recordId}" params={{ tab: 'bodies', recordId: body.id }}>
          {body.name}
        </Link>
      )}
    </p>
  )
}
