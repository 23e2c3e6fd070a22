import type { Problem } from '../failure.ts'
import { sumOf, type Breakdown } from './breakdown.ts'

/** The last day is not before the first; `path` is where it is said. */
export function inOrder(from: string | null, to: string | null, path: string): Problem[] {
  return from !== null && to !== null && to < from ? [{ path, reason: 'end-before-start' }] : []
}

type Timed = { day: string | null; lastDay: string | null; startTime: string | null; endTime: string | null }

/** Days and times in order. What lasts past midnight says so by its last day. */
export function daysAndTimes({ day, lastDay, startTime, endTime }: Timed): Problem[] {
  const isOneDay = lastDay === null || lastDay === day
  const isBackwards = isOneDay && startTime !== null && endTime !== null && endTime < startTime
  return [
    ...inOrder(day, lastDay, 'lastDay'),
    ...(isBackwards ? [{ path: 'endTime', reason: 'end-time-before-start' }] : []),
  ]
}

/** The parts are not more than the total somebody stated; fewer is no fault, the rest is then not broken down. */
export function withinTotal(parts: Breakdown, statedTotal: number | null): Problem[] {
  return statedTotal !== null && sumOf(parts) > statedTotal ? [{ path: 'statedTotal', reason: 'more-than-total' }] : []
}

/** Money says which; a currency alone, chosen before the sum is known, is no fault. */
export function inSomeCurrency(cost: number | null, currency: string | null): Problem[] {
  return cost !== null && currency === null ? [{ path: 'costCurrency', reason: 'required' }] : []
}

/** Nobody is a substitute for themselves. */
export function notOneself(id: string, other: string | null, path: string): Problem[] {
  return id === other ? [{ path, reason: 'in-own-place' }] : []
}

/** Two fields that say something only together, such as month and day of the month. */
export function bothOrNone<F extends string>(row: Record<F, unknown>, first: F, second: F): Problem[] {
  if ((row[first] === null) === (row[second] === null)) return []
  return [{ path: row[first] === null ? first : second, reason: 'required' }]
}
