import { actionStates } from '#shared/entities/decision.ts'
import { updateRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { ActionChip } from '#renderer/records/action-chip.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import { RowMenu } from '#renderer/ui/row-menu.tsx'
import { today } from '#renderer/ui/today.ts'
import type { ActionName, ActionRow } from './action-row.ts'

type Status = (typeof actionStates)[number]

type Props = {
  entity: ActionName
  row: Pick<ActionRow, 'id' | 'revision' | 'status' | 'dueOn'>
  name: string
  /** Whether the Tab key stops at it. */
  isReachable?: boolean
}

/** How far a decision or task is, and with one choice how far it is now. */
export function StatusMenu({ entity, row, name, isReachable = true }: Props) {
  const t = useT()
  const fail = useSayFailure()
  const { id, revision, status } = row
  // What is done was done some day; that it is today can be changed in the form.
  const store = (next: Status) => {
    const doneOn = entity === 'task' && next === 'done' ? { doneOn: today() } : {}
    updateRecord(entity, { id, revision, patch: { status: next, ...doneOn } }).catch(fail)
  }
  return (
    <RowMenu
      name={name}
      isReachable={isReachable}
      face={{
        label: t('meetings.status-of', { name, status: t(`task.status.${status}`) }),
        content: (
          <>
            <ActionChip action={row} />
            <Icon name="down" size="small" />
          </>
        ),
      }}
      commands={actionStates.map((one) => ({
        id: one,
        label: t(`task.status.${one}`),
        ...(one === status && { icon: 'check' as const }),
        run: () => store(one),
      }))}
    />
  )
}
