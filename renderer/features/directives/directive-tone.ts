import type { Directive } from '#shared/entities/directive.ts'
import type { Tone } from '#renderer/ui/chip.tsx'

/** The colour beside the word of a directive's validity. */
export const directiveTone: Record<Directive['status'], Tone> = {
  unknown: 'plain',
  'in-force': 'ok',
  amended: 'warn',
  replaced: 'bad',
  repealed: 'bad',
}
