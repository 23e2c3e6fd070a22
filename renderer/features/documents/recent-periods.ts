import { addDays } from '#shared/day-math.ts'
import type { Day } from '#shared/day.ts'
import type { Office } from '#shared/entities/office.ts'
import type { Period } from '#shared/rules/counters.ts'
import { periodAt, type Recurring } from '#shared/rules/periods.ts'
import { reportRhythm } from '#shared/rules/report-period.ts'

const years = 6

/** The periods an office reports on, in its rhythm and by whole years, from the one that holds today back in time. */
export function recentPeriods(office: Pick<Office, 'country'>, today: Day): Period[] {
  const rhythm = reportRhythm(office)
  const own = back(rhythm, today, rhythm === 'half-year' ? 2 * years : years)
  return rhythm === 'year' ? own : [...own, ...back('year', today, years)]
}

function back(kind: Recurring, day: Day, count: number): Period[] {
  if (count === 0) return []
  const { startsOn, endsOn } = periodAt(kind, day)
  return [{ from: startsOn, to: endsOn }, ...back(kind, addDays(startsOn, -1), count - 1)]
}
