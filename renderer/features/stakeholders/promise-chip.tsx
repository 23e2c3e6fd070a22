import type { Task } from '#shared/entities/task.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { today } from '#renderer/ui/today.ts'

const over = ['done', 'dropped']

/** How far a promise is, in a word; one whose day has passed says so. */
export function PromiseChip({ promise: { status, dueOn } }: { promise: Pick<Task, 'status' | 'dueOn'> }) {
  const t = useT()
  if (!over.includes(status) && dueOn !== null && dueOn < today()) {
    return <Chip tone="bad">{t('promises.overdue')}</Chip>
  }
  return <Chip tone={status === 'done' ? 'ok' : 'plain'}>{t(`task.status.${status}`)}</Chip>
}
