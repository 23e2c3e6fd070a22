import { membersOn } from '#shared/rules/members-on.ts'
import { quorumOf, type Quorum } from '#shared/rules/quorum.ts'
import { prepared, reading, type OpenOffice } from './connection.ts'
import { getRow, listRows } from './records.ts'

/**
 * Who may vote at a meeting and who of them came. They are the members of its body with a vote on that day; where no body
 * holds it or has members, those in the list who may vote. Null where nobody may. Fails with `not-found`.
 */
export function quorum(office: OpenOffice, meetingId: string): Quorum | null {
  const { bodyId, day } = getRow(office, 'meeting', meetingId)
  const seats = bodyId === null ? [] : listRows(office, 'member', { where: { bodyId } })
  const voters = membersOn(seats, day).filter(({ voice }) => voice === 'vote').length
  const { listed, present } = reading(office, (connection) =>
    prepared(connection, 'voters of a meeting', () =>
      connection.client.prepare<[string], { listed: number; present: number }>(
        `SELECT count(*) AS listed, coalesce(sum(presence IN ('present', 'remote')), 0) AS present
         FROM attendees WHERE meeting_id = ? AND voting AND deleted_at IS NULL`,
      ),
    ).get(meetingId),
  ) ?? { listed: 0, present: 0 }
  return quorumOf(present, voters === 0 ? listed : voters)
}
