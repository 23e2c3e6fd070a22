import type { Meeting } from '#shared/entities/meeting.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Chip, type Tone } from '#renderer/ui/chip.tsx'

const tones: Record<Meeting['state'], Tone> = {
  planned: 'plain',
  summoned: 'accent',
  held: 'warn',
  minuted: 'accent',
  approved: 'ok',
  cancelled: 'plain',
}

/** How far a meeting is, in a word, and a lock where its minutes are closed. */
export function MeetingState({ meeting: { state, locked } }: { meeting: Pick<Meeting, 'state' | 'locked'> }) {
  const t = useT()
  return (
    <>
      <Chip tone={tones[state]}>{t(`meeting.state.${state}`)}</Chip>
      {locked && <Chip>{t('meetings.locked')}</Chip>}
    </>
  )
}
