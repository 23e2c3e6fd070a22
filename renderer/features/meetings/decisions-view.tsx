import { blankRecord } from '#shared/blank-record.ts'
import type { Meeting } from '#shared/entities/meeting.ts'
import { useParts } from '#renderer/api/use-parts.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { ActionChip } from '#renderer/records/action-chip.tsx'
import { PartList } from '#renderer/records/part-list.tsx'
import { PlanNodeControl } from '#renderer/records/plan-node-control.tsx'
import { ownersOf } from './action-columns.tsx'
import type { ActionRow } from './action-row.ts'
import { CarriedTasks } from './carried-tasks.tsx'
import { CarriedOver } from './carried-over.tsx'
import { decisionLayoutOf, taskLayout } from './meeting-layouts.ts'
import styles from './meetings.module.css'
import { OwnerContext } from './owner-context.ts'
import { decisionControls } from './part-controls.tsx'
import { Statements } from './statements.tsx'
import { useOwnerNames } from './use-owner-names.ts'

const inOrder = { column: 'position', direction: 'ascending' } as const
const taskControls = { planNodeId: PlanNodeControl }

/** What came of a meeting: on top what is still open from earlier ones, then its own decisions and tasks. */
export function DecisionsView({ meeting }: { meeting: Meeting }) {
  const formatter = useFormatter()
  const { t, day } = formatter
  const where = { meetingId: meeting.id }
  const decisions = useParts('decision', where, inOrder)
  const tasks = useParts('task', where, { column: 'dueOn', direction: 'ascending' })
  const actions: ActionRow[] = [...decisions.rows, ...tasks.rows]
  const names = useOwnerNames(actions)
  const factsOf = (row: ActionRow) => [
    ownersOf(row, names),
    row.dueOn && `${t('task.dueOn')} ${day(row.dueOn, 'short')}`,
    row.planNodeId !== null && t('meetings.in-plan'),
  ]
  const { position: _end, ...freshDecision } = blankRecord('decision', where)
  return (
    <OwnerContext value={meeting.id}>
      <div className={styles.view}>
        <CarriedOver meeting={meeting} />
        <CarriedTasks meeting={meeting} />
        <PartList
          isOnPage
          parts={decisions}
          layout={decisionLayoutOf(meeting.weight)}
          controls={decisionControls}
          isReadOnly={meeting.locked}
          fresh={freshDecision}
          addWords={t('meetings.decision.add')}
          none={t('meetings.decision.none')}
          lines={decisions.rows.map((row) => ({
            id: row.id,
            title: [row.number, recordTitle(formatter, 'decision', row).label].filter(Boolean).join(' '),
            facts: [row.kind !== 'decision' && t(`decision.kind.${row.kind}`), ...factsOf(row)],
            chip: row.kind !== 'information' && <ActionChip action={row} />,
          }))}
        />
        <PartList
          isOnPage
          parts={tasks}
          layout={taskLayout}
          controls={taskControls}
          fresh={blankRecord('task', { title: '', ...where })}
          addWords={t('meetings.task.add')}
          none={t('meetings.task.none')}
          lines={tasks.rows.map((row) => ({
            id: row.id,
            title: recordTitle(formatter, 'task', row).label,
            facts: factsOf(row),
            chip: <ActionChip action={row} />,
          }))}
        />
        <Statements meeting={meeting} />
      </div>
    </OwnerContext>
  )
}
