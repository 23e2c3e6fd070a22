import { useRecord } from '#renderer/api/use-record.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { ActionChip } from '#renderer/records/action-chip.tsx'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { AboutMeeting } from './about-meeting.tsx'
import { decisionControls } from './part-controls.tsx'
import { decisionLayoutOf } from './meeting-layouts.ts'
import { OwnerContext } from './owner-context.ts'
import { ActionsList } from './actions-list.tsx'
import type { TabProps } from './meeting-tabs.ts'

/** What all meetings decided, with who has to do it and until when. */
export function DecisionsList({ recordId, onOpen }: TabProps) {
  const { t } = useFormatter()
  const current = useRecord('decision', recordId)
  const meeting = useRecord('meeting', current?.meetingId ?? null)
  return (
    <ActionsList
      entity="decision"
      layout={decisionLayoutOf('informal')}
      empty={{
        title: t('meetings.decisions.empty.title'),
        text: t('meetings.decisions.empty.text'),
        example: t('meetings.decisions.empty.example'),
        action: null,
      }}
      countWords={(count) => t('meetings.decisions.count', { count })}
      detail={
        current &&
        meeting && (
          <OwnerContext value={meeting.id}>
            <RecordDetail
              key={current.id}
              entity="decision"
              row={current}
              layout={decisionLayoutOf(meeting.weight)}
              controls={decisionControls}
              isReadOnly={meeting.locked}
              onClose={() => onOpen(undefined)}
            >
              {(typed) => (
                <AboutMeeting id={typed.meetingId}>
                  <ActionChip action={typed} />
                </AboutMeeting>
              )}
            </RecordDetail>
          </OwnerContext>
        )
      }
      recordId={recordId}
      onOpen={onOpen}
    />
  )
}
