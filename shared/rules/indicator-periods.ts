import type { Day } from '../day.ts'
import { addDays, addMonths } from '../day-math.ts'
import type { Figure } from '../entities/figure.ts'
import type { Indicator } from '../entities/indicator.ts'

const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const

/** The last whole period of an indicator that ended before a day; null where its periods follow no calendar. */
export function lastPeriod(period: Indicator['period'], today: Day): { from: Day; to: Day } | null {
  if (period === 'other') return null
  const length = months[period]
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const begun = Math.floor((month - 1) / length) * length + 1
  const thisStart = `${String(year).padStart(4, '0')}-${String(begun).padStart(2, '0')}-01`
  return { from: addMonths(thisStart, -length), to: addDays(thisStart, -1) }
}

/**
 * Whether nobody has entered what was reached in the last period, though the days of grace are over. An indicator that
 * fills itself is never late, and neither is one whose periods follow no calendar.
 */
export function isLate(
  { period, graceDays, flow }: Pick<Indicator, 'period' | 'graceDays' | 'flow'>,
  figures: readonly Pick<Figure, 'kind' | 'endsOn'>[],
  today: Day,
): boolean {
  const last = lastPeriod(period, today)
  if (last === null || flow !== 'none' || addDays(last.to, graceDays ?? 0) >= today) return false
  return !figures.some(({ kind, endsOn }) => kind === 'actual' && endsOn !== null && endsOn >= last.to)
}

type Measured = Pick<Figure, 'kind' | 'endsOn' | 'group'> & { amount: number }

/**
 * What was reached up to a day: of an indicator that stands for each period its latest figure, of one that adds up within
 * a year all figures of that day's year, of a cumulative one all. Null where nothing was entered.
 */
export function reachedBy(
  accumulation: Indicator['accumulation'],
  figures: readonly Measured[],
  day: Day,
): number | null {
  const actual = figures
    .filter(({ kind, endsOn, group }) => kind === 'actual' && group === '' && endsOn !== null && endsOn <= day)
    .sort((one, other) => ((one.endsOn ?? '') < (other.endsOn ?? '') ? -1 : 1))
  const counted =
    accumulation === 'each-period'
      ? actual.slice(-1)
      : actual.filter(({ endsOn }) => accumulation === 'cumulative' || endsOn?.slice(0, 4) === day.slice(0, 4))
  return counted.length === 0 ? null : counted.reduce((sum, { amount }) => sum + amount, 0)
}
