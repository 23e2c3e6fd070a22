import type { Day } from '#shared/day.ts'
import { countersOf, type Counters, type Period } from '#shared/rules/counters.ts'
import { reading, type Connection, type OpenOffice } from './connection.ts'
import { heldIn, lastDayHeld } from './held-records.ts'

/** What the office did from one day to another. */
export function periodCounters(office: OpenOffice, period: Period): Counters {
  return reading(office, (connection) => countersIn(connection, period))
}

/** The same for whoever is reading already. */
export function countersIn(connection: Connection, period: Period): Counters {
  return countersOf(period, heldIn(connection, period))
}

/** The newest day on which anything of that was held; null while nothing was. */
export function lastHeldDay(office: OpenOffice): Day | null {
  return reading(office, lastDayHeld)
}
