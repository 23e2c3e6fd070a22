import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import styles from './meetings.module.css'

/** The meeting a record comes from, as the way to it, beside the state of the record. */
export function AboutMeeting({ id, children }: { id: string | null; children?: ReactNode }) {
  const formatter = useFormatter()
  const meeting = useRecord('meeting', id)
  return (
    <div className={styles.chips}>
      {children}
      {meeting && (
        <Link
          to="/meetings/$tab/{-$recordId}"
          params={{ tab: 'list', recordId: meeting.id }}
          search={{ view: 'decisions' }}
        >
          {recordTitle(formatter, 'meeting', meeting).label}
        </Link>
      )}
    </div>
  )
}
