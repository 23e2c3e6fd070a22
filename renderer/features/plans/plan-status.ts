import type { Plan } from '#shared/entities/plan.ts'
import type { Tone } from '#renderer/ui/chip.tsx'

/** The colour beside the word of a plan's status. */
export const statusTone: Record<Plan['status'], Tone> = {
  draft: 'plain',
  submitted: 'warn',
  adopted: 'accent',
  ongoing: 'accent',
  completed: 'ok',
  replaced: 'plain',
}
