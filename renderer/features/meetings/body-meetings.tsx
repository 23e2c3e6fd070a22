import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Body } from '#shared/entities/body.ts'
import { useParts } from '#renderer/api/use-parts.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { occasionDay } from '#renderer/records/occasion-day.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CopySeriesDialog } from './copy-series-dialog.tsx'
import { MeetingState } from './meeting-state.tsx'
import styles from './meetings.module.css'
import { NewMeetingButton } from './new-meeting-button.tsx'

/** The meetings of a body, the newest first, and the way to plan next year's from this year's. */
export function BodyMeetings({ body }: { body: Body }) {
  const formatter = useFormatter()
  const { t } = formatter
  const meetings = useParts('meeting', { bodyId: body.id }, { column: 'day', direction: 'descending' })
  const [isCopying, setCopying] = useState(false)
  return (
    <div className={styles.parts}>
      <div className={styles.commands}>
        <NewMeetingButton bodyId={body.id} />
        {meetings.total > 0 && (
          <Button size="small" icon="calendar" need="write" onPress={() => setCopying(true)}>
            {t('meetings.copy')}
          </Button>
        )}
      </div>
      {meetings.isRead && meetings.total === 0 && <p className={styles.none}>{t('meetings.of-body.none')}</p>}
      {meetings.total > 0 && (
        <ul className={styles.lines}>
          {meetings.rows.map((row) => (
            <li key={row.id}>
              <span className={styles.words}>
                <Link to="/meetings/$tab/{-$recordId}" params={{ tab: 'list', recordId: row.id }}>
                  {recordTitle(formatter, 'meeting', row).label}
                </Link>
                <span className={styles.small}>
                  {[occasionDay(formatter, row), row.startTime, row.number].filter(Boolean).join(' · ')}
                </span>
              </span>
              <span className={styles.chips}>
                <MeetingState meeting={row} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {meetings.total > meetings.rows.length && (
        <Button kind="quiet" size="small" onPress={meetings.showAll}>
          {t('stakeholders.parts.more', { count: meetings.total })}
        </Button>
      )}
      {isCopying && <CopySeriesDialog bodyId={body.id} onClose={() => setCopying(false)} />}
    </div>
  )
}
