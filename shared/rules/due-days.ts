import { dayParts, isDay, type Day } from '../day.ts'
import { addDays, addMonths, addWorkingDays, dayIn } from '../day-math.ts'
import type { Duty } from '../entities/duty.ts'

/** What of a duty makes its due days. */
export type DutyRule = Pick<
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

/** A day that a duty is counted from, of the record `id`; what repeats stops with `endsOn`. */
export type AnchorFact = { id: string; day: Day; endsOn: Day | null }

/**
 * A day something is due, and the last one of a campaign. `key` stays the same while the rule stays and the day of
 * its record moves.
 */
export type DueDay = { key: string; dueOn: Day; until: Day | null; factId: string | null }

const monthsOf = { once: 0, monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12, 'four-yearly': 48 } as const

/**
 * The days on which a duty is due between two days, both included, the earliest first. A day that a month does not have is
 * its last one; a month without a day means its end. What lasts into the time asked for belongs to it.
 */
export function dueDays(
  rule: DutyRule,
  { from, to, facts = [] }: { from: Day; to: Day; facts?: readonly AnchorFact[] },
): DueDay[] {
  if (rule.paused) return []
  const first = rule.startsOn !== null && rule.startsOn > from ? rule.startsOn : from
  const last = rule.endsOn !== null && rule.endsOn < to ? rule.endsOn : to
  return startsOf(rule, facts)
    .flatMap((start) => occurrences(rule, start, first, last))
    .filter(({ dueOn, until }) => (until ?? dueOn) >= first && dueOn <= last)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.key.localeCompare(b.key))
}

type Start = { id: string | null; day: Day; endsOn: Day | null }

function startsOf(rule: DutyRule, facts: readonly AnchorFact[]): Start[] {
  if (rule.anchor === 'yearly-day') {
    const day = firstOfYear(rule)
    return day === null ? [] : [{ id: null, day, endsOn: null }]
  }
  if (rule.anchor === 'one-day') return rule.anchorDay === null ? [] : [{ id: null, day: rule.anchorDay, endsOn: null }]
  return [...facts]
}

// Where the year matters it is that of the first day the duty applies; else any will do, and a leap year keeps 29 February.
function firstOfYear({ month, date, repeats, startsOn }: DutyRule): Day | null {
  if (!month && repeats !== 'monthly') return null
  const counts = repeats === 'once' || repeats === 'four-yearly'
  if (counts && startsOn === null) return null
  const of = (year: number) => dayIn(year, month || 1, date || 31)
  if (!counts || startsOn === null) return of(2000)
  const { year } = dayParts(startsOn)
  return of(year) < startsOn ? of(year + 1) : of(year)
}

// A plan in force is followed up year by year; a meeting has its minutes approved once.
const repeatsAfterEvents: ReadonlySet<Duty['anchor']> = new Set(['plan-start', 'plan-signed', 'charter-signed'])

function stepOf({ anchor, repeats }: DutyRule): number {
  return anchor === 'yearly-day' || anchor === 'one-day' || repeatsAfterEvents.has(anchor) ? monthsOf[repeats] : 0
}

function occurrences(rule: DutyRule, start: Start, from: Day, to: Day): DueDay[] {
  const step = stepOf(rule)
  const { least, most } = step === 0 ? { least: 0, most: 0 } : roundsIn(rule, start.day, step, from, to)
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, at) => least + at).flatMap((round) => {
    // From the start each time: 31 January, 28 February, 31 March.
    const base = addMonths(start.day, round * step)
    if (!isDay(base) || (start.endsOn !== null && base > start.endsOn)) return []
    const dueOn = shifted(rule, base)
    if (!isDay(dueOn)) return []
    const key = start.id === null ? base.slice(0, 7) : `${start.id}.${round}`
    return [{ key, dueOn, until: lastOf(rule, dueOn), factId: start.id }]
  })
}

// A yearly day goes on in both directions, what is counted from something only after it. A campaign lasts a year at most.
function roundsIn(rule: DutyRule, day: Day, step: number, from: Day, to: Day): { least: number; most: number } {
  const back = -monthsAway(rule)
  const early = Math.floor((monthsFrom(day, from) + back - 14) / step)
  const late = Math.ceil((monthsFrom(day, to) + back + 2) / step)
  return { least: rule.anchor === 'yearly-day' ? early : Math.max(0, early), most: late }
}

function monthsFrom(day: Day, other: Day): number {
  const [start, end] = [dayParts(day), dayParts(other)]
  return (end.year - start.year) * 12 + end.month - start.month
}

const partOfMonth = { days: 1 / 30.44, 'working-days': 1 / 21.74, weeks: 1 / 4.35, months: 1, years: 12 } as const

// How far the interval leads, in months; what is less is in the room that is left around.
function monthsAway({ offset, offsetUnit, before }: DutyRule): number {
  return Math.round((offset ?? 0) * partOfMonth[offsetUnit]) * (before ? -1 : 1)
}

function shifted({ offset, offsetUnit, before }: DutyRule, base: Day): Day {
  const count = (offset ?? 0) * (before ? -1 : 1)
  switch (offsetUnit) {
    case 'days':
      return addDays(base, count)
    case 'weeks':
      return addDays(base, count * 7)
    case 'working-days':
      return addWorkingDays(base, count)
    case 'months':
      return addMonths(base, count)
    case 'years':
      return addMonths(base, count * 12)
  }
}

// A campaign that ends in an earlier month than it begins ends in the year after.
function lastOf({ lastMonth, lastDate }: DutyRule, dueOn: Day): Day | null {
  if (!lastMonth) return null
  const { year } = dayParts(dueOn)
  const last = dayIn(year, lastMonth, lastDate || 31)
  return last < dueOn ? dayIn(year + 1, lastMonth, lastDate || 31) : last
}
