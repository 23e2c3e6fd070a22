import { minutesOf, type Time } from '../time.ts'

export type Held = {
  id: string
  day: string | null
  lastDay: string | null
  monthOnly: boolean
  startTime: Time | null
  endTime: Time | null
}

/** Whether two sittings are at the same time. Where one says no hours, or no day, nobody can tell: then they are not. */
export function overlap(one: Held, other: Held): boolean {
  const [first, second] = [spanOf(one), spanOf(other)]
  return first !== null && second !== null && first.from < second.to && second.from < first.to
}

function spanOf({ day, lastDay, monthOnly, startTime, endTime }: Held): { from: string; to: string } | null {
  if (day === null || monthOnly || startTime === null || endTime === null) return null
  return { from: `${day} ${startTime}`, to: `${lastDay ?? day} ${endTime}` }
}

/** Minutes a sitting lasts on its one day; null where that cannot be told. */
export function lengthOf({ startTime, endTime, day, lastDay }: Omit<Held, 'id' | 'monthOnly'>): number | null {
  if (startTime === null || endTime === null || (lastDay !== null && lastDay !== day)) return null
  return minutesOf(endTime) - minutesOf(startTime)
}
