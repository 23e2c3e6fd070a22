import { isDay, type Day } from '#shared/day.ts'
import { addMonths } from '#shared/day-math.ts'

/** The periods Today counts; `own` are days somebody chooses. */
export const periods = ['quarter', 'half-year', 'this-year', 'last-year', 'own'] as const
export type PeriodChoice = { period: (typeof periods)[number]; from: Day | null; to: Day | null }

/** The three months that end with the month a day is in, up to that day. */
export function monthsUpTo(day: Day): PeriodChoice {
  return { period: 'own', from: `${addMonths(day, -2).slice(0, 7)}-01`, to: day }
}

/** The first and last day of what was chosen; null while no such days are there. */
export function daysOf({ period, from, to }: PeriodChoice, now: Day): { from: Day; to: Day } | null {
  const year = Number(now.slice(0, 4))
  switch (period) {
    case 'quarter':
      return { from: addMonths(now, -3), to: now }
    case 'half-year':
      return { from: addMonths(now, -6), to: now }
    case 'this-year':
      return { from: `${year}-01-01`, to: now }
    case 'last-year':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
    case 'own':
      return from !== null && to !== null && isDay(from) && isDay(to) && from <= to ? { from, to } : null
  }
}
