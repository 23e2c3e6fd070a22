import type { Day } from '../day.ts'
import type { Member } from '../entities/member.ts'

type Seat = Pick<Member, 'personId' | 'startsOn' | 'endsOn'>

/**
 * The members of a body on a day, or at any time where the day is not known: seats somebody holds whose term covers the
 * day. A term without a beginning or end is open on that side. Somebody with two seats is there once, by the first.
 */
export function membersOn<M extends Seat>(seats: readonly M[], day: Day | null): M[] {
  const held = seats.filter(
    ({ personId, startsOn, endsOn }) =>
      personId !== null && (day === null || ((startsOn ?? day) <= day && day <= (endsOn ?? day))),
  )
  return held.filter((one, at) => held.findIndex(({ personId }) => personId === one.personId) === at)
}

/** Seats that somebody holds without a term having been entered: lists say so, because nobody knows when it ends. */
export function withoutTerm<M extends Seat>(seats: readonly M[]): M[] {
  return seats.filter(({ personId, startsOn, endsOn }) => personId !== null && startsOn === null && endsOn === null)
}
