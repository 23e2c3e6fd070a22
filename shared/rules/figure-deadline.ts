import { addDays } from '../day-math.ts'
import type { Day } from '../day.ts'
import type { Figure } from '../entities/figure.ts'
import type { Indicator } from '../entities/indicator.ts'
import { isRecurring, lastEnded, periodAt, type Period } from './periods.ts'
import { isFilled } from './standing.ts'

/** Days from the end of a period until its figure is late, where the indicator says nothing. */
export const usualGraceDays = 30

type Timed = Pick<Indicator, 'period' | 'graceDays'>

/** The last day on which a figure of a period that ends on this day is in time. */
export function deadlineOf({ graceDays }: Pick<Indicator, 'graceDays'>, endsOn: Day): Day {
  return addDays(endsOn, graceDays ?? usualGraceDays)
}

/** The newest period whose figure should be there by now; null where the calendar does not say when periods end. */
export function owedPeriod({ period, graceDays }: Timed, today: Day): Period | null {
  if (!isRecurring(period)) return null
  return lastEnded(period, addDays(today, -(graceDays ?? usualGraceDays)))
}

type Reported = Timed & { createdAt: string; lastEndsOn: Day | null }

/**
 * The period whose figure is late: the newest one that is owed, unless a figure reaches its end or the indicator was only
 * made after it and never had one. A filled period of another length counts when it ends in the owed one or later.
 */
export function latePeriod(indicator: Reported, today: Day): Period | null {
  const owed = owedPeriod(indicator, today)
  if (owed === null || !isRecurring(indicator.period)) return null
  const { lastEndsOn, createdAt } = indicator
  if (lastEndsOn === null) return createdAt.slice(0, 10) <= owed.endsOn ? owed : null
  return periodAt(indicator.period, lastEndsOn).endsOn < owed.endsOn ? owed : null
}

/** The figures that are filled in, past their deadline and still open: what should be closed now. */
export function figuresToLock<F extends Figure>(indicator: Timed, figures: readonly F[], today: Day): F[] {
  return figures.filter(
    (figure) =>
      figure.kind === 'actual' &&
      !figure.locked &&
      isFilled(figure) &&
      figure.endsOn !== null &&
      deadlineOf(indicator, figure.endsOn) < today,
  )
}
