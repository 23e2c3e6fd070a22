import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Meeting } from '#shared/entities/meeting.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { BesidePages } from '#renderer/documents/beside-pages.tsx'
import { RecordDocumentBar } from '#renderer/documents/record-document-bar.tsx'
import { useRecordDocuments } from '#renderer/documents/use-record-documents.ts'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { EvidencePanel } from '#renderer/records/evidence-panel.tsx'
import { LockButton } from '#renderer/records/lock-button.tsx'
import { RecordCommands } from '#renderer/records/record-commands.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { AgendaView } from './agenda-view.tsx'
import { AttendanceView } from './attendance-view.tsx'
import { DecisionsView } from './decisions-view.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { MeetingForm } from './meeting-form.tsx'
import { meetingLayout, minutesLayout } from './meeting-layouts.ts'
import { MeetingNotices } from './meeting-notices.tsx'
import { MeetingState } from './meeting-state.tsx'
import styles from './meetings.module.css'
import { meetingViews, type MeetingView } from './meeting-tabs.ts'

type Props = { id: string; view: MeetingView; onView: (view: MeetingView) => void; onClose: () => void }

/** One meeting: its agenda, who was there, what was decided, and what is known about it. */
export function MeetingPage({ id, view, onView, onClose }: Props) {
  const { data: meeting, error } = useCall('meeting.get', { id })
  const isGone = (error && failureOf(error).code === 'not-found') || (meeting && meeting.deletedAt !== null)
  useEffect(() => {
    if (isGone) onClose()
  }, [isGone, onClose])
  if (!meeting || isGone) return null
  return <OpenMeeting {...{ meeting, view, onView, onClose }} />
}

function OpenMeeting({ meeting, view, onView, onClose }: Omit<Props, 'id'> & { meeting: Meeting }) {
  const formatter = useFormatter()
  const { t } = formatter
  const documents = useRecordDocuments('meeting', meeting, useOffice())
  const title = recordTitle(formatter, 'meeting', meeting).label
  return (
    <Page
      title={title}
      width="full"
      state={
        <>
          <MeetingState meeting={meeting} />
          <SavedState />
        </>
      }
      actions={
        <>
          {documents && <RecordDocumentBar documents={documents} />}
          <LockButton entity="meeting" record={meeting} />
          <RecordCommands entity="meeting" row={meeting} title={title} onTrashed={onClose} />
        </>
      }
      trail={
        <Link to="/meetings/$tab/{-$recordId}" params={{ tab: 'list', recordId: undefined }}>
          {t('meeting.plural')}
        </Link>
      }
    >
      <BesidePages documents={documents}>
        <div className={styles.above}>
          <MeetingFacts meeting={meeting} />
          <MeetingNotices meeting={meeting} />
        </div>
        <Tabs
          label={title}
          value={view}
          onChange={(next) => onView(meetingViews.find((one) => one === next) ?? meetingViews[0])}
          items={[
            { id: 'agenda', label: t('agendaItem.plural'), content: <AgendaView meeting={meeting} /> },
            { id: 'attendance', label: t('meetings.view.attendance'), content: <AttendanceView meeting={meeting} /> },
            { id: 'decisions', label: t('decision.plural'), content: <DecisionsView meeting={meeting} /> },
            {
              id: 'details',
              label: t('meetings.view.details'),
              content: <MeetingForm meeting={meeting} layout={meetingLayout} />,
            },
            {
              id: 'minutes',
              label: t('meetings.view.minutes'),
              content: (
                <>
                  <MeetingForm meeting={meeting} layout={minutesLayout} />
                  <EvidencePanel entity="meeting" id={meeting.id} />
                </>
              ),
            },
          ]}
        />
      </BesidePages>
    </Page>
  )
}
