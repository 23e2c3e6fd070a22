import type { Occasion } from '#shared/entities/occasion.ts'
import type { Training } from '#shared/entities/training.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Chip, type Tone } from '#renderer/ui/chip.tsx'

const tones: Record<Training['state'] | Occasion['state'], Tone> = {
  planned: 'plain',
  ongoing: 'accent',
  done: 'ok',
  held: 'ok',
  cancelled: 'bad',
}

/** How far a training has come. */
export function TrainingState({ state }: Pick<Training, 'state'>) {
  const t = useT()
  return <Chip tone={tones[state]}>{t(`training.state.${state}`)}</Chip>
}

/** Whether an occasion is planned or was held. */
export function OccasionState({ state }: Pick<Occasion, 'state'>) {
  const t = useT()
  return <Chip tone={tones[state]}>{t(`occasion.state.${state}`)}</Chip>
}
