import type { Day } from '#shared/day.ts'
import type { MeetingDossier } from '#shared/documents/dossiers/meeting.ts'
import { carriedFor } from '../carried-over.ts'
import type { Connection } from '../connection.ts'
import { asTheOffice } from './of-office.ts'
import { namedRows, ownRows } from './own-rows.ts'
import { recordFor } from './record-for.ts'

/** Everything the documents of a meeting print, in a fixed number of queries. Fails with `not-found` or `no-office`. */
export function meetingDossier(connection: Connection, meetingId: string, today: Day): MeetingDossier {
  const meeting = recordFor(connection, 'meeting', meetingId)
  const own = { meetingId }
  const [body = null] = namedRows(connection, 'body', [meeting.bodyId])
  const members = body === null ? [] : ownRows(connection, 'member', { bodyId: body.id })
  const agenda = ownRows(connection, 'agendaItem', own)
  const attendees = ownRows(connection, 'attendee', own)
  const attendeeGroups = ownRows(connection, 'attendeeGroup', own)
  const decisions = ownRows(connection, 'decision', own)
  const tasks = ownRows(connection, 'task', own)
  const carried = carriedFor(connection, meeting)
  const decided = [...decisions, ...carried.map(({ decision }) => decision)]
  const planNodes = namedRows(
    connection,
    'planNode',
    [...agenda, ...decided, ...tasks].map(({ planNodeId }) => planNodeId),
  )
  const there = [...attendees, ...attendeeGroups]
  return {
    subject: 'meeting',
    ...asTheOffice(connection, meeting.day ?? today, {
      units: [...there, ...decided, ...tasks].map(({ unitId }) => unitId).concat(body?.unitId ?? null),
      directives: [body?.legalBasisId ?? null, ...planNodes.flatMap(({ directiveIds }) => directiveIds)],
    }),
    meeting,
    body,
    members,
    agenda,
    attendees,
    attendeeGroups,
    decisions,
    statements: ownRows(connection, 'statement', own),
    followUps: ownRows(connection, 'followUp', own),
    tasks,
    carried,
    persons: namedRows(connection, 'person', [
      meeting.chairId,
      meeting.secretaryId,
      ...agenda.map(({ presenterId }) => presenterId),
      ...[...decided, ...tasks, ...members].map(({ personId }) => personId),
    ]),
    stakeholders: namedRows(connection, 'stakeholder', [
      ...meeting.stakeholderIds,
      ...there.map(({ stakeholderId }) => stakeholderId),
    ]),
    planNodes,
    plan: namedRows(connection, 'plan', [meeting.planId])[0] ?? null,
    notices: ownRows(connection, 'privacyText', { use: 'attendance-lists' }),
  }
}
