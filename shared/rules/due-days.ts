import type { Day } from '../day.ts'
import { addDays, addMonths, addWorkingDays, dayIn } from '../day-math.ts'
import type { Duty } from '../entities/duty.ts'

type Rule = Pick<
  Duty,
  | 'anchor'
  | 'month'
  | 'date'
  | 'lastMonth'
  | 'lastDate'
  | 'anchorDay'
  | 'offset'
  | 'offsetUnit'
  | 'before'
  | 'repeats'
  | 'startsOn'
  | 'endsOn'
  | 'paused'
>

export type Due = {
  dueOn: Day
  /** The last day of a campaign, else null. */
  until: Day | null
}

/** Days that rules count from, by what happened: meetings held, plans begun, the Charter signed, agreements ending. */
export type AnchorDays = Partial<Record<Duty['anchor'], readonly Day[]>>

const monthsBetween = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12, 'four-yearly': 48 } as const

// Rules of offices are known for decades, not for ages; and a slip of the year must not make a list without end.
const mostRounds = 1_200

/**
 * The due days of a duty from one day to another, in order. A day of the year comes round as often as the duty repeats;
 * what is counted from an event comes once for each event, and again and again where the duty repeats. At the end of a
 * shorter month the last day counts.
 */
export function dueDays(duty: Rule, { from, to, anchors = {} }: { from: Day; to: Day; anchors?: AnchorDays }): Due[] {
  if (duty.paused) return []
  const inForce = (day: Day) => (duty.startsOn ?? day) <= day && day <= (duty.endsOn ?? day)
  const starts = startsOf(duty, from, anchors)
  const all = starts.flatMap((start) => rounds(duty, start, to))
  const days = [...new Set(all)].filter(inForce).sort()
  return days
    .map((dueOn) => ({ dueOn, until: lastOf(duty, dueOn) }))
    .filter(({ dueOn, until }) => (until ?? dueOn) >= from && dueOn <= to)
}

function startsOf(duty: Rule, from: Day, anchors: AnchorDays): Day[] {
  if (duty.anchor === 'one-day') return duty.anchorDay === null ? [] : [shifted(duty, duty.anchorDay)]
  if (duty.anchor !== 'yearly-day') return (anchors[duty.anchor] ?? []).map((day) => shifted(duty, day))
  if (duty.month === null || duty.date === null) return []
  // What comes every four years is counted from the year the duty began to apply, else from a leap year.
  const round = duty.repeats === 'four-yearly' ? 4 : 1
  const begun = duty.startsOn ?? `${Math.floor((Number(from.slice(0, 4)) - 5) / round) * round}`
  const first = Number(begun.slice(0, 4))
  return [shifted(duty, dayIn(first, duty.month, duty.date))]
}

function rounds(duty: Rule, start: Day, to: Day): Day[] {
  if (duty.repeats === 'once') return [start]
  // What follows from an event follows once, unless the rule gives a rhythm of its own beside the usual yearly one.
  if (duty.anchor !== 'yearly-day' && duty.anchor !== 'one-day' && !repeatsAfterEvents.has(duty.anchor)) return [start]
  const step = monthsBetween[duty.repeats]
  const days: Day[] = []
  for (let round = 0; round < mostRounds; round += 1) {
    const day = addMonths(start, round * step)
    if (day > to) break
    days.push(day)
  }
  return days
}

// A plan in force is followed up year by year; a meeting has its minutes approved once.
const repeatsAfterEvents: ReadonlySet<Duty['anchor']> = new Set(['plan-start', 'plan-signed', 'charter-signed'])

function shifted({ offset, offsetUnit, before }: Rule, day: Day): Day {
  const count = (before ? -1 : 1) * (offset ?? 0)
  switch (offsetUnit) {
    case 'days':
      return addDays(day, count)
    case 'weeks':
      return addDays(day, count * 7)
    case 'working-days':
      return addWorkingDays(day, count)
    case 'months':
      return addMonths(day, count)
    case 'years':
      return addMonths(day, count * 12)
  }
}

// A campaign may cross into the next year.
function lastOf({ lastMonth, lastDate }: Rule, dueOn: Day): Day | null {
  if (lastMonth === null || lastMonth === 0 || lastDate === null) return null
  const year = Number(dueOn.slice(0, 4))
  const last = dayIn(year, lastMonth, lastDate)
  return last < dueOn ? dayIn(year + 1, lastMonth, lastDate) : last
}
