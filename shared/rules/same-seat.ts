import type { Member } from '../entities/member.ts'

type Seat = Pick<Member, 'id' | 'personId' | 'role' | 'startsOn' | 'endsOn'>

/** Whether two seats of a body are the same person in the same role at the same time. A term is open where it has no day. */
export function isSameSeat(one: Seat, other: Seat): boolean {
  return (
    one.id !== other.id &&
    one.personId !== null &&
    one.personId === other.personId &&
    one.role === other.role &&
    !endsBefore(one, other) &&
    !endsBefore(other, one)
  )
}

function endsBefore({ endsOn }: Seat, { startsOn }: Seat): boolean {
  return endsOn !== null && startsOn !== null && endsOn < startsOn
}
