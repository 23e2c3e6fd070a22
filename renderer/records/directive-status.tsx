import { useT } from '#renderer/i18n/use-t.ts'
import { Chip, type Tone } from '#renderer/ui/chip.tsx'
import type { Directive } from '#shared/entities/directive.ts'

const tones: Record<Directive['status'], Tone> = {
  'in-force': 'ok',
  amended: 'warn',
  replaced: 'bad',
  repealed: 'bad',
  unknown: 'plain',
}

/** Whether a directive is still in force, in a word. */
export function DirectiveStatus({ directive }: { directive: Directive }) {
  const t = useT()
  return <Chip tone={tones[directive.status]}>{t(`directive.status.${directive.status}`)}</Chip>
}
