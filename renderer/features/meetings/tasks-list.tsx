import { useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { ActionChip } from '#renderer/records/action-chip.tsx'
import { NewRecordDialog } from '#renderer/records/new-record-dialog.tsx'
import { PlanNodeControl } from '#renderer/records/plan-node-control.tsx'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { AboutMeeting } from './about-meeting.tsx'
import { ActionsList } from './actions-list.tsx'
import { taskLayout } from './meeting-layouts.ts'
import type { TabProps } from './meeting-tabs.ts'

const asked = [
  { name: 'title' },
  { name: 'dueOn', half: true },
  { name: 'unitId', half: true },
  { name: 'personId', half: true },
  { name: 'responsible', half: true },
]
const controls = { planNodeId: PlanNodeControl }
const tasks = { kind: 'task' } as const

/** What has to be done by whom and until when; promises stand with the stakeholders. */
export function TasksList({ recordId, onOpen }: TabProps) {
  const t = useT()
  const [isNew, setNew] = useState(false)
  const current = useRecord('task', recordId)
  const add = (
    <Button icon="plus" need="write" onPress={() => setNew(true)}>
      {t('meetings.task.add')}
    </Button>
  )
  return (
    <>
      <ActionsList
        entity="task"
        layout={taskLayout}
        where={tasks}
        empty={{
          title: t('meetings.tasks.empty.title'),
          text: t('meetings.tasks.empty.text'),
          example: t('meetings.tasks.empty.example'),
          action: add,
        }}
        countWords={(count) => t('meetings.tasks.count', { count })}
        add={add}
        detail={
          current && (
            <RecordDetail
              key={current.id}
              entity="task"
              row={current}
              layout={taskLayout}
              controls={controls}
              onClose={() => onOpen(undefined)}
            >
              {(typed) => (
                <AboutMeeting id={typed.meetingId}>
                  <ActionChip action={typed} />
                </AboutMeeting>
              )}
            </RecordDetail>
          )
        }
        recordId={recordId}
        onOpen={onOpen}
      />
      {isNew && (
        <NewRecordDialog
          entity="task"
          title={t('meetings.task.add')}
          fields={asked}
          fresh={blankRecord('task', { title: '' })}
          onClose={() => setNew(false)}
          onCreated={({ id }) => onOpen(id)}
        />
      )}
    </>
  )
}
