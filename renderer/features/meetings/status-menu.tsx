import { actionStates } from '#shared/entities/decision.ts'
import { isOverdue } from '#shared/rules/overdue.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { ActionChip } from '#renderer/records/action-chip.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import { useMay } from '#renderer/ui/rights.ts'
import { RowMenu } from '#renderer/ui/row-menu.tsx'
import { today } from '#renderer/ui/today.ts'
import type { ActionRow } from './action-row.ts'

type Props = {
  action: Pick<ActionRow, 'status' | 'dueOn'>
  name: string
  onStatus: (status: ActionRow['status']) => void
  /** Whether the Tab key stops at it. */
  isReachable?: boolean
}

/** How far something is, and with one choice how far it is now. */
export function StatusMenu({ action, name, onStatus, isReachable = true }: Props) {
  const t = useT()
  const may = useMay('write')
  if (!may) return <ActionChip action={action} />
  const shown = isOverdue(action, today()) ? t('promises.overdue') : t(`task.status.${action.status}`)
  return (
    <RowMenu
      name={name}
      isReachable={isReachable}
      face={{
        label: t('meetings.status-of', { name, status: shown }),
        content: (
          <>
            <ActionChip action={action} />
            <Icon name="down" size="small" />
          </>
        ),
      }}
      commands={actionStates.map((one) => ({
        id: one,
        label: t(`task.status.${one}`),
        ...(one === action.status && { icon: 'check' as const }),
        run: () => onStatus(one),
      }))}
    />
  )
}
