import type { Decision } from '../entities/decision.ts'
import type { FollowUp } from '../entities/follow-up.ts'
import type { Meeting } from '../entities/meeting.ts'

type Told = Pick<FollowUp, 'meetingId' | 'decisionId' | 'status'>
type Known = Pick<Meeting, 'id' | 'day'>
type Outcome = Pick<Decision, 'id' | 'meetingId' | 'kind' | 'status'>

/**
 * Decisions of earlier meetings of a body that a meeting takes up again: those still open by what the last meeting before
 * it heard, else by their own state, in the order given. What was already told of in this meeting stays in the list.
 */
export function openBefore<D extends Outcome>(
  meeting: Known,
  {
    meetings,
    decisions,
    followUps,
  }: { meetings: readonly Known[]; decisions: readonly D[]; followUps: readonly Told[] },
): D[] {
  const days = new Map(meetings.map(({ id, day }) => [id, day ?? '']))
  const isEarlier = (id: string) => id !== meeting.id && (days.get(id) ?? '~') < (meeting.day ?? '~')
  return decisions.filter((decision) => {
    if (decision.kind === 'information' || !isEarlier(decision.meetingId)) return false
    const told = followUps.filter(({ decisionId }) => decisionId === decision.id)
    if (told.some(({ meetingId }) => meetingId === meeting.id)) return true
    const before = told.filter(({ meetingId }) => isEarlier(meetingId)).sort((a, b) => compare(days, a, b))
    return isOpen(before.at(-1)?.status ?? decision.status)
  })
}

/** Whether something decided or taken on still waits to be done. */
export function isOpen(status: Decision['status']): boolean {
  return status !== 'done' && status !== 'dropped'
}

function compare(days: Map<string, string>, one: Told, other: Told): number {
  const [first, second] = [days.get(one.meetingId) ?? '', days.get(other.meetingId) ?? '']
  return first < second ? -1 : Number(first > second)
}
