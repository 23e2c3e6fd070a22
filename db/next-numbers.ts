import { dayParts } from '#shared/day.ts'
import { nextDecisionNumber, nextNumber } from '#shared/rules/next-number.ts'
import { prepared, reading, type Connection, type OpenOffice } from './connection.ts'
import { getRow } from './records.ts'

type Given = { number: string; meetingNumber: string | null }

/**
 * The numbers that come next: of a meeting in the series of its body, and of its next decision. Null where the series has
 * not begun or the meeting has its number. Fails with `not-found`.
 */
export function nextNumbers(
  office: OpenOffice,
  meetingId: string,
): { meeting: string | null; decision: string | null } {
  const { bodyId, day, number } = getRow(office, 'meeting', meetingId)
  const year = day === null ? null : dayParts(day).year
  return reading(office, (connection) => {
    const own = first<Given>(connection, 'last number of a meeting', lastOwn, [meetingId])
    const until = day ?? '9999-12-31'
    const before = bodyId && first<Given>(connection, 'last number before', lastBefore, [bodyId, meetingId, until])
    const meeting = bodyId && first<Given>(connection, 'last meeting', lastMeeting, [bodyId, meetingId, until])
    return {
      meeting: number === null && meeting ? nextNumber({ last: meeting.number, year }) : null,
      decision: nextDecisionNumber({ own: own?.number ?? null, before: before || null, meetingNumber: number, year }),
    }
  })
}

const isNumbered = `decisions.number IS NOT NULL AND decisions.deleted_at IS NULL`

const lastOwn = `SELECT number, NULL AS meetingNumber FROM decisions
  WHERE meeting_id = ? AND ${isNumbered} ORDER BY position DESC, id DESC LIMIT 1`

const lastBefore = `SELECT decisions.number, meetings.number AS meetingNumber
  FROM meetings JOIN decisions ON meeting_id = meetings.id
  WHERE body_id = ? AND meetings.id <> ? AND day <= ? AND meetings.deleted_at IS NULL AND ${isNumbered}
  ORDER BY day DESC, meetings.id DESC, position DESC, decisions.id DESC LIMIT 1`

const lastMeeting = `SELECT number, number AS meetingNumber FROM meetings
  WHERE body_id = ? AND id <> ? AND day <= ? AND number IS NOT NULL AND deleted_at IS NULL
  ORDER BY day DESC, id DESC LIMIT 1`

function first<T>(connection: Connection, name: string, sql: string, values: string[]): T | undefined {
  return prepared(connection, name, () => connection.client.prepare<string[], T>(sql)).get(...values)
}
