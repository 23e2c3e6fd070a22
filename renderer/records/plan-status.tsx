import { useT } from '#renderer/i18n/use-t.ts'
import { Chip, type Tone } from '#renderer/ui/chip.tsx'
import type { Plan } from '#shared/entities/plan.ts'

const tones: Record<Plan['status'], Tone> = {
  draft: 'plain',
  submitted: 'warn',
  adopted: 'ok',
  ongoing: 'accent',
  completed: 'ok',
  replaced: 'plain',
}

/** How far a plan is, in a word. */
export function PlanStatus({ status }: Pick<Plan, 'status'>) {
  const t = useT()
  return <Chip tone={tones[status]}>{t(`plan.status.${status}`)}</Chip>
}
