import type { Decision } from '../entities/decision.ts'
import type { FollowUp } from '../entities/follow-up.ts'
import type { Meeting } from '../entities/meeting.ts'

type Told = Pick<FollowUp, 'meetingId' | 'decisionId' | 'status'>
type Known = Pick<Meeting, 'id' | 'day'>
type Status = Decision['status']
type Outcome = Pick<Decision, 'id' | 'meetingId' | 'kind' | 'status'>

export type Carried<D, T> = {
  decision: D
  /** How far it had come before the meeting: by what the last meeting heard of it, else by its own state. */
  status: Decision['status']
  /** What the meeting itself heard about it, once it has. */
  told: T | null
}

/**
 * Decisions of earlier meetings of a body that a meeting takes up again: those not done before it, and those it was told
 * of already, in the order given. What a meeting took note of is no decision to follow up.
 */
export function carriedInto<D extends Outcome, T extends Told>(
  meeting: Known,
  { meetings, decisions, followUps }: { meetings: readonly Known[]; decisions: readonly D[]; followUps: readonly T[] },
): Carried<D, T>[] {
  const days = new Map(meetings.map(({ id, day }) => [id, day ?? '']))
  const isEarlier = (id: string) => id !== meeting.id && (days.get(id) ?? '~') < (meeting.day ?? '~')
  const ofDecision = new Map<string, T[]>()
  for (const one of followUps) ofDecision.set(one.decisionId, [...(ofDecision.get(one.decisionId) ?? []), one])
  return decisions.flatMap((decision) => {
    if (decision.kind === 'information' || !isEarlier(decision.meetingId)) return []
    const all = ofDecision.get(decision.id) ?? []
    const told = all.find(({ meetingId }) => meetingId === meeting.id) ?? null
    const before = all.filter(({ meetingId }) => isEarlier(meetingId)).sort((a, b) => compare(days, a, b))
    const isLatest = all.every(({ meetingId }) => isEarlier(meetingId))
    const status = statusBefore(decision.status, before.at(-1)?.status, isLatest)
    return told !== null || isOpen(status) ? [{ decision, status, told }] : []
  })
}

/** Whether something decided or taken on still waits to be done. */
export function isOpen(status: Decision['status']): boolean {
  return status !== 'done' && status !== 'dropped'
}

// Between two meetings somebody may have said that it is over. What a later meeting heard was not known yet.
function statusBefore(now: Status, heard: Status | undefined, isLatest: boolean): Status {
  if (isLatest && !isOpen(now)) return now
  return heard ?? (isOpen(now) ? now : 'open')
}

function compare(days: Map<string, string>, one: Told, other: Told): number {
  const [first, second] = [days.get(one.meetingId) ?? '', days.get(other.meetingId) ?? '']
  return first < second ? -1 : Number(first > second)
}
