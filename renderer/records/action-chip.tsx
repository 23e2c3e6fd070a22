import type { Task } from '#shared/entities/task.ts'
import { isOverdue } from '#shared/rules/overdue.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { today } from '#renderer/ui/today.ts'

/** How far a task, a promise or a decision is, in a word; one whose day has passed says so. */
export function ActionChip({ action }: { action: Pick<Task, 'status' | 'dueOn'> }) {
  const t = useT()
  if (isOverdue(action, today())) return <Chip tone="bad">{t('promises.overdue')}</Chip>
  const { status } = action
  return <Chip tone={status === 'done' ? 'ok' : 'plain'}>{t(`task.status.${status}`)}</Chip>
}
