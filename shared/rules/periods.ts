import { addDays, addMonths } from '../day-math.ts'
import { dayParts, type Day } from '../day.ts'

const lengths = { year: 12, 'half-year': 6, quarter: 3, month: 1 } as const

/** How often something comes round, where the calendar itself says it. */
export type Recurring = keyof typeof lengths

export type Period = { startsOn: Day; endsOn: Day }

/** Whether periods of this kind follow from the calendar; others have the days somebody writes. */
export function isRecurring(period: string): period is Recurring {
  return period in lengths
}

/** The period of the calendar that holds a day: its year, half-year, quarter or month. */
export function periodAt(kind: Recurring, day: Day): Period {
  const length = lengths[kind]
  const since = (dayParts(day).month - 1) % length
  const startsOn = addMonths(`${day.slice(0, 7)}-01`, -since)
  return { startsOn, endsOn: addDays(addMonths(startsOn, length), -1) }
}

/** The one that begins where a period ends. */
export function periodAfter(kind: Recurring, { endsOn }: Pick<Period, 'endsOn'>): Period {
  return periodAt(kind, addDays(endsOn, 1))
}

/** The last one that had ended by a day. */
export function lastEnded(kind: Recurring, day: Day): Period {
  return periodAt(kind, addDays(periodAt(kind, day).startsOn, -1))
}
