import type { CarriedDecision } from '#shared/contract/meeting-calls.ts'
import type { Decision } from '#shared/entities/decision.ts'
import type { FollowUp } from '#shared/entities/follow-up.ts'
import type { Meeting } from '#shared/entities/meeting.ts'
import { carriedInto } from '#shared/rules/carry-over.ts'
import { prepared, reading, type Connection, type OpenOffice } from './connection.ts'
import { namedRows } from './dossiers/own-rows.ts'
import { getRow } from './records.ts'

type KnownMeeting = Pick<Meeting, 'id' | 'title' | 'number' | 'day'>
type KnownDecision = Pick<Decision, 'id' | 'meetingId' | 'kind' | 'status'>
type KnownTold = Pick<FollowUp, 'id' | 'meetingId' | 'decisionId' | 'status'>

/**
 * Open decisions of earlier meetings of the body that holds a meeting, the oldest first; none where no body holds it.
 * Only those that are carried over are read whole. Fails with `not-found`.
 */
export function carriedOver(office: OpenOffice, meetingId: string): CarriedDecision[] {
  const meeting = getRow(office, 'meeting', meetingId)
  return reading(office, (connection) => carriedFor(connection, meeting))
}

/** The same for whoever is reading already. */
export function carriedFor(connection: Connection, meeting: Pick<Meeting, 'id' | 'bodyId' | 'day'>): CarriedDecision[] {
  if (meeting.bodyId === null) return []
  const known = knownOf(connection, meeting.bodyId)
  const carried = carriedInto(meeting, known)
  const from = new Map(known.meetings.map((one) => [one.id, one]))
  const decisionIds = carried.map(({ decision }) => decision.id)
  const decisions = new Map(namedRows(connection, 'decision', decisionIds).map((row) => [row.id, row]))
  const followUpIds = carried.flatMap(({ told }) => told?.id ?? [])
  const followUps = new Map(namedRows(connection, 'followUp', followUpIds).map((row) => [row.id, row]))
  return carried.flatMap(({ decision: { id, meetingId }, status, told }) => {
    const [decision, meant] = [decisions.get(id), from.get(meetingId)]
    if (!decision || !meant) return []
    return [{ decision, from: meant, status, followUp: followUps.get(told?.id ?? '') ?? null }]
  })
}

function knownOf(connection: Connection, bodyId: string) {
  return {
    meetings: readAll<KnownMeeting>(connection, 'meetings of a body', bodyId, meetingsOfBody),
    decisions: readAll<KnownDecision>(connection, 'decisions of a body', bodyId, decisionsOfBody),
    followUps: readAll<KnownTold>(connection, 'follow-ups of a body', bodyId, followUpsOfBody),
  }
}

const meetingsOfBody =
  'SELECT id, title, number, day FROM meetings WHERE body_id = ? AND deleted_at IS NULL ORDER BY day, id'
const decisionsOfBody = `SELECT decisions.id, meeting_id AS meetingId, decisions.kind, status
  FROM meetings JOIN decisions ON meeting_id = meetings.id
  WHERE body_id = ? AND meetings.deleted_at IS NULL AND decisions.deleted_at IS NULL
  ORDER BY day, meetings.id, position, decisions.id`
const followUpsOfBody = `SELECT follow_ups.id, meeting_id AS meetingId, decision_id AS decisionId, status
  FROM meetings JOIN follow_ups ON meeting_id = meetings.id
  WHERE body_id = ? AND meetings.deleted_at IS NULL AND follow_ups.deleted_at IS NULL`

function readAll<T>(connection: Connection, name: string, bodyId: string, sql: string): T[] {
  return prepared(connection, name, () => connection.client.prepare<[string], T>(sql)).all(bodyId)
}
