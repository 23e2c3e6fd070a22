import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { Failed } from '#shared/failure.ts'
import { isSameSeat } from '#shared/rules/same-seat.ts'
import { selectRows, type AnyRow } from './rows.ts'
import { stateOf, type Write } from './write.ts'

const mostSeats = 10_000
const fields = ['personId', 'role', 'startsOn', 'endsOn'] as const

/**
 * Fails with `invalid` (`already-member`) when a person comes to hold the same role in a body twice at the same time. It
 * is said of the first field among `changed` that made it so, the person where that is one of them.
 */
export function refuseSecondSeat(tx: Write, name: EntityName, row: AnyRow, changed: readonly string[]): void {
  if (name !== 'member') return
  const path = fields.find((field) => changed.includes(field))
  if (path === undefined) return
  const seats = selectRows(stateOf(tx).connection, 'member', { bodyId: String(row['bodyId']) }, false, mostSeats)
  const isTaken = seats.some((seat) => isSameSeat(seat as unknown as Row<'member'>, row as unknown as Row<'member'>))
  if (isTaken) throw new Failed('invalid', { problems: [{ path, reason: 'already-member' }] })
}
