import type { Body } from '#shared/entities/body.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { BodyFacts } from './body-facts.tsx'
import { BodyMeetings } from './body-meetings.tsx'
import { BodyMembers } from './body-members.tsx'
import { KindControl } from './kind-control.tsx'
import { bodyLayout } from './meeting-layouts.ts'

const controls = { kind: KindControl }

type Props = { body: Body; view: string; onView: (view: string) => void; onClose: () => void }

/** One body: what it is, who is in it with what balance, and its meetings. */
export function BodyDetail({ body, view, onView, onClose }: Props) {
  const t = useT()
  return (
    <RecordDetail
      entity="body"
      row={body}
      layout={bodyLayout}
      controls={controls}
      onClose={onClose}
      views={{
        fields: t('meetings.view.details'),
        value: view,
        onChange: onView,
        items: [
          { id: 'members', label: t('member.plural'), content: <BodyMembers body={body} /> },
          { id: 'meetings', label: t('meeting.plural'), content: <BodyMeetings body={body} /> },
        ],
      }}
    >
      {(typed) => <BodyFacts body={typed} />}
    </RecordDetail>
  )
}
