import { blankRecord } from '#shared/blank-record.ts'
import type { Row } from '#shared/entities/all.ts'
import { membersOn } from '#shared/rules/members-on.ts'
import { listedPeople } from './attendance.ts'
import { createRow, getRow, listRows } from './records.ts'
import { placeRows } from './place-rows.ts'
import type { Write } from './write.ts'

/**
 * Puts the members of the body that holds a meeting into its list, invited, as they are on that day. Those who are there
 * already stay as they are; without a body nobody is added. Fails with `not-found`, or `invalid` (`locked`).
 */
export function inviteMembers(tx: Write, meetingId: string): Row<'attendee'>[] {
  const meeting = getRow(tx.office, 'meeting', meetingId)
  if (meeting.bodyId === null) return []
  const seats = listRows(tx.office, 'member', { where: { bodyId: meeting.bodyId } })
  const there = new Set(listedPeople(tx.office, 'meeting', meetingId).map(({ personId }) => personId))
  const missing = membersOn(seats, meeting.day).filter(({ personId }) => !there.has(personId))
  const ids = missing.map((seat) => invite(tx, meetingId, seat))
  return ids.length === 0 ? [] : placeRows(tx, 'attendee', { ids, beforeId: null })
}

function invite(
  tx: Write,
  meetingId: string,
  { personId, role, side, voice, post, represents }: Row<'member'>,
): string {
  const { name, sex, level, unitId, post: ownPost } = getRow(tx.office, 'person', personId ?? '')
  const known = { name, sex, level, unitId, personId, represents, role, side, voting: voice === 'vote' }
  return createRow(tx, 'attendee', blankRecord('attendee', { meetingId, ...known, post: post || ownPost })).id
}
