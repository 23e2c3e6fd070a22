import { isDay, type Day } from '#shared/day.ts'
import { addDays } from '#shared/day-math.ts'
import { periodAt } from '#shared/rules/periods.ts'

export const periodChoices = ['any', 'quarter', 'half-year', 'year', 'last-year', 'own'] as const
export type PeriodChoice = (typeof periodChoices)[number]

export type Span = { from: Day; to: Day }

/** The first and last day that are asked for; `own` keeps the days somebody typed. */
export type ChosenPeriod = Span & { choice: PeriodChoice }

/** Wide enough for every day that can be typed, so that all time is a period like others. */
export const allTime: Span = { from: '1000-01-01', to: '9999-12-31' }

/** The days of a choice as they are today. */
export function periodOf(choice: PeriodChoice, now: Day, before: Span): ChosenPeriod {
  if (choice === 'own') return { choice, ...before }
  if (choice === 'any') return { choice, ...allTime }
  const year = periodAt('year', now)
  const { startsOn, endsOn } =
    choice === 'last-year'
      ? periodAt('year', addDays(year.startsOn, -1))
      : choice === 'year'
        ? year
        : periodAt(choice, now)
  return { choice, from: startsOn, to: endsOn }
}

/** The days to ask for; null while those that were typed are none, or the last lies before the first. */
export function spanOf({ from, to }: ChosenPeriod): Span | null {
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null
}
