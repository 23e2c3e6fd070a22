import { updateRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import type { ActionName, ActionRow } from './action-row.ts'
import { StatusMenu } from './status-menu.tsx'

type Props = {
  entity: ActionName
  row: Pick<ActionRow, 'id' | 'revision' | 'status' | 'dueOn'>
  name: string
  isReachable?: boolean
}

/** How far a decision or task is, to be changed in its list. */
export function ActionStatus({ entity, row, name, isReachable = true }: Props) {
  const fail = useSayFailure()
  const { id, revision } = row
  return (
    <StatusMenu
      action={row}
      name={name}
      isReachable={isReachable}
      onStatus={(status) => void updateRecord(entity, { id, revision, patch: { status } }).catch(fail)}
    />
  )
}
