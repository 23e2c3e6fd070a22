import { localDay, type Day } from '#shared/day.ts'

/** Today on this PC's calendar, ISO. */
export function today(): Day {
  return localDay(Date.now())
}
