import { mostOccasions, type Attendance, type Participation, type Tie } from '#shared/contract/stakeholder-calls.ts'
import { prepared, reading, type Connection, type OpenOffice } from './connection.ts'

// The organisation itself and those that were merged into it: closed minutes still name them.
const own = `WITH RECURSIVE own (id) AS (
  VALUES (?) UNION SELECT stakeholders.id FROM stakeholders JOIN own ON merged_into_id = own.id
)`

const wasThere = `presence IN ('present', 'remote')`

function peopleOf(entity: string, table: string, owner: string): string {
  const bySex = ['woman', 'man', 'other', 'not-stated'].map((sex) => `sum(sex = '${sex}' AND ${wasThere})`)
  return `SELECT '${entity}' AS entity, ${owner} AS record, ${bySex.join(', ')} FROM ${table}
    WHERE stakeholder_id IN own AND deleted_at IS NULL GROUP BY ${owner}`
}

function groupsOf(entity: string, table: string, owner: string): string {
  return `SELECT '${entity}', ${owner}, sum(women), sum(men), sum(other), sum(not_stated) FROM ${table}
    WHERE stakeholder_id IN own AND deleted_at IS NULL GROUP BY ${owner}`
}

function namedIn(entity: string, table: string, list: string): string {
  return `SELECT '${entity}', ${table}.id, 0, 0, 0, 0 FROM ${table}, json_each(${list}) AS named
    WHERE named.value IN own AND deleted_at IS NULL`
}

const occasionsOfStakeholder = `${own},
  part (entity, record, women, men, other, notStated) AS (
    ${[
      peopleOf('meeting', 'attendees', 'meeting_id'),
      groupsOf('meeting', 'attendee_groups', 'meeting_id'),
      namedIn('meeting', 'meetings', 'stakeholder_ids'),
      peopleOf('occasion', 'participants', 'occasion_id'),
      groupsOf('occasion', 'participant_groups', 'occasion_id'),
      namedIn('training', 'trainings', 'partner_ids'),
    ].join(' UNION ALL ')}
  ),
  held (entity, id, title, day, month_only, state) AS (
    SELECT 'meeting', id, title, day, month_only, state FROM meetings WHERE deleted_at IS NULL
    UNION ALL SELECT 'occasion', id, title, day, month_only, state FROM occasions WHERE deleted_at IS NULL
    UNION ALL SELECT 'training', id, title, starts_on, month_only, state FROM trainings WHERE deleted_at IS NULL
  )
  SELECT held.entity, held.id, title, day, month_only AS monthOnly, state,
    sum(women) AS women, sum(men) AS men, sum(other) AS other, sum(notStated) AS notStated, count(*) OVER () AS total
  FROM part JOIN held ON held.entity = part.entity AND held.id = part.record
  GROUP BY held.entity, held.id ORDER BY day IS NULL, day DESC, held.id DESC LIMIT ${mostOccasions}`

// The person and those who were merged into them.
const ownPerson = own.replace('stakeholders.id FROM stakeholders', 'people.id FROM people')

const occasionsOfPerson = `${ownPerson} SELECT *, count(*) OVER () AS total FROM (
    SELECT 'meeting' AS entity, meetings.id, title, day, month_only AS monthOnly, state, presence, role
    FROM attendees JOIN meetings ON meetings.id = meeting_id
    WHERE person_id IN own AND attendees.deleted_at IS NULL AND meetings.deleted_at IS NULL
    UNION ALL
    SELECT 'occasion', occasions.id, title, day, month_only, state, presence, NULL
    FROM participants JOIN occasions ON occasions.id = occasion_id
    WHERE person_id IN own AND participants.deleted_at IS NULL AND occasions.deleted_at IS NULL
  ) ORDER BY day IS NULL, day DESC, id DESC LIMIT ${mostOccasions}`

const tiesOfPerson = `${ownPerson}
  SELECT relations.id, stakeholder_id AS stakeholderId, name, role, starts_on AS startsOn, ends_on AS endsOn
  FROM relations JOIN stakeholders ON stakeholders.id = stakeholder_id
  WHERE person_id IN own AND relations.deleted_at IS NULL AND stakeholders.deleted_at IS NULL
  ORDER BY ends_on IS NOT NULL, ends_on DESC, relations.id LIMIT ${mostOccasions}`

type Stored<T> = Omit<T, 'monthOnly'> & { monthOnly: number; total: number }

/** The meetings, sittings and trainings that name an organisation, with who came for it; the newest first, 200 at most. */
export function stakeholderParticipation(office: OpenOffice, id: string): { rows: Participation[]; total: number } {
  return reading(office, (connection) => counted(all<Stored<Participation>>(connection, occasionsOfStakeholder, id)))
}

/** The meetings and sittings a person was invited to, the newest first, 200 at most, and the organisations they speak for. */
export function personParticipation(
  office: OpenOffice,
  id: string,
): { rows: Attendance[]; total: number; ties: Tie[] } {
  return reading(office, (connection) => ({
    ...counted(all<Stored<Attendance>>(connection, occasionsOfPerson, id)),
    ties: all<Tie>(connection, tiesOfPerson, id),
  }))
}

function all<T>(connection: Connection, sql: string, ...values: string[]): T[] {
  return prepared(connection, sql, () => connection.client.prepare<string[], T>(sql)).all(...values)
}

function counted<T extends { monthOnly: number; total: number }>(stored: readonly T[]) {
  const rows = stored.map(({ total: _total, monthOnly, ...row }) => ({ ...row, monthOnly: monthOnly === 1 }))
  return { rows, total: stored[0]?.total ?? 0 }
}
