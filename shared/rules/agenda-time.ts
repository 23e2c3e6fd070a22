import type { AgendaItem } from '../entities/agenda-item.ts'
import type { Meeting } from '../entities/meeting.ts'
import { minutesOf, type Time } from '../time.ts'

type Item = Pick<AgendaItem, 'id' | 'startTime' | 'minutes'>
type Frame = Pick<Meeting, 'startTime' | 'endTime' | 'day' | 'lastDay'>

export type TimedItem = {
  id: string
  from: Time | null
  to: Time | null
  startsTooEarly: boolean
  endsTooLate: boolean
}
export type AgendaTimes = {
  items: TimedItem[]
  /** Minutes of all items that say how long they take. */
  planned: number
  /** Minutes the agenda is longer than the meeting; 0 when it fits or nobody can tell. */
  over: number
}

const day = 24 * 60

/**
 * When each item of an agenda begins and ends: at its own time, or when the one before it ends. It says which begin
 * before the one above has ended, which end after the meeting, and by how much the agenda is longer than it.
 */
export function agendaTimes(items: readonly Item[], meeting: Frame): AgendaTimes {
  let clock = meeting.startTime === null ? null : minutesOf(meeting.startTime)
  const end = endOf(meeting)
  const timed = items.map((item) => {
    const own = item.startTime === null ? null : fromThere(minutesOf(item.startTime), meeting)
    const from = own ?? clock
    const to = from === null || item.minutes === null ? null : from + item.minutes
    const startsTooEarly = own !== null && clock !== null && own < clock
    clock = to ?? from ?? clock
    const endsTooLate = end !== null && (to ?? from ?? end) > end
    return { id: item.id, from: timeOf(from), to: timeOf(to), startsTooEarly, endsTooLate }
  })
  return {
    items: timed,
    planned: items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    over: end === null || clock === null ? 0 : Math.max(0, clock - end),
  }
}

// A meeting may last past midnight: then an item at 00:30 is late, not early.
function fromThere(minutes: number, { startTime, day: first, lastDay }: Frame): number {
  const isOverNight = first !== null && lastDay !== null && lastDay > first
  return isOverNight && startTime !== null && minutes < minutesOf(startTime) ? minutes + day : minutes
}

function endOf(meeting: Frame): number | null {
  return meeting.endTime === null ? null : fromThere(minutesOf(meeting.endTime), meeting)
}

function timeOf(minutes: number | null): Time | null {
  if (minutes === null) return null
  const [hour, rest] = [Math.floor(minutes / 60) % 24, minutes % 60]
  return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
