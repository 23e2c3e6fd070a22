import type { Agreement } from '#shared/entities/agreement.ts'
import { agreementStanding, type AgreementStanding } from '#shared/rules/agreement-standing.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Chip, type Tone } from '#renderer/ui/chip.tsx'
import { today } from '#renderer/ui/today.ts'

const tones: Record<AgreementStanding, Tone> = {
  planned: 'plain',
  running: 'ok',
  ending: 'warn',
  past: 'bad',
  ended: 'plain',
}

/** How an agreement stands today, in a word. */
export function StandingChip({ agreement }: { agreement: Pick<Agreement, 'state' | 'endsOn' | 'noticeDays'> }) {
  const t = useT()
  const standing = agreementStanding(agreement, today())
  return <Chip tone={tones[standing]}>{t(`agreements.standing.${standing}`)}</Chip>
}
