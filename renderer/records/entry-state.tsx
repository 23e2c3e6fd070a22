import { daysLeft, isOn, isOverdue, type CalendarEntry } from '#shared/calendar/entry.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip, type Tone } from '#renderer/ui/chip.tsx'
import { today } from '#renderer/ui/today.ts'
import type { Day } from '#shared/day.ts'

export type State = 'overdue' | 'ongoing' | 'planned' | 'open' | 'done'

const tones: Record<State, Tone> = { overdue: 'bad', ongoing: 'accent', planned: 'plain', open: 'plain', done: 'ok' }

/** How an entry stands on a day: what is held is planned until then, what is to be done is to do. */
export function stateOf(entry: CalendarEntry, on: Day): State {
  if (entry.done) return 'done'
  if (isOverdue(entry, on)) return 'overdue'
  if (entry.lastDay !== null && isOn(entry, on)) return 'ongoing'
  return ['meeting', 'training', 'inspection', 'publication', 'campaign'].includes(entry.kind) ? 'planned' : 'open'
}

// After so many days nobody counts them any more.
const longAgo = 90

/** The state of an entry in a word, and by how many days it is late or near. */
export function EntryState({ entry }: { entry: CalendarEntry }) {
  const { t } = useFormatter()
  const state = stateOf(entry, today())
  const left = daysLeft({ ...entry, lastDay: state === 'overdue' ? entry.lastDay : null }, today())
  const words =
    state === 'overdue' && left >= -longAgo
      ? t('calendar.days-late', { count: -left })
      : (state === 'open' || state === 'planned') && left >= 0 && left <= 30
        ? t('calendar.days-left', { count: left })
        : t(`calendar.state.${state}`)
  return <Chip tone={state === 'open' && left <= 7 ? 'warn' : tones[state]}>{words}</Chip>
}
