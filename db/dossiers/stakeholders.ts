import { isNotNull, isNull } from 'drizzle-orm'
import type { Day } from '#shared/day.ts'
import type { StakeholdersDossier } from '#shared/documents/dossiers/stakeholders.ts'
import { Failed } from '#shared/failure.ts'
import { prepared, type Connection } from '../connection.ts'
import { stakeholders, tasks } from '../schema.ts'
import { asTheOffice } from './of-office.ts'
import { namedRows, ownRows, rowsWhere } from './own-rows.ts'

/** Everything lists of all stakeholders print, in a fixed number of queries. Fails with `not-found` for another office. */
export function stakeholdersDossier(connection: Connection, officeId: string, today: Day): StakeholdersDossier {
  const all = rowsWhere(connection, 'stakeholder', isNull(stakeholders.mergedIntoId))
  const office = asTheOffice(connection, today, { units: all.map(({ unitId }) => unitId) })
  if (office.office.id !== officeId) throw new Failed('not-found', { detail: { entity: 'office' } })
  const relations = ownRows(connection, 'relation')
  return {
    subject: 'stakeholders',
    ...office,
    stakeholders: all,
    relations,
    agreements: ownRows(connection, 'agreement'),
    promises: rowsWhere(connection, 'task', isNotNull(tasks.stakeholderId)).filter(({ kind }) => kind !== 'task'),
    persons: namedRows(
      connection,
      'person',
      relations.map(({ personId }) => personId),
    ),
    cameTo: cameTo(connection),
  }
}

const present = `deleted_at IS NULL AND presence IN ('present', 'remote')`

// What was merged into another counts for that one: closed minutes still name it.
const cameToQuery = `WITH part (stakeholder, meeting, occasion) AS (
    SELECT stakeholder_id, meeting_id, NULL FROM attendees WHERE ${present}
    UNION SELECT stakeholder_id, meeting_id, NULL FROM attendee_groups WHERE deleted_at IS NULL
    UNION SELECT named.value, meetings.id, NULL FROM meetings, json_each(stakeholder_ids) AS named
    UNION SELECT stakeholder_id, NULL, occasion_id FROM participants WHERE ${present}
    UNION SELECT stakeholder_id, NULL, occasion_id FROM participant_groups WHERE deleted_at IS NULL
  )
  SELECT coalesce(merged_into_id, stakeholders.id) AS stakeholderId,
    count(DISTINCT meetings.id) AS meetings, count(DISTINCT occasions.id) AS occasions
  FROM part JOIN stakeholders ON stakeholders.id = stakeholder
    LEFT JOIN meetings ON meetings.id = meeting AND meetings.deleted_at IS NULL
      AND meetings.state IN ('held', 'minuted', 'approved')
    LEFT JOIN occasions ON occasions.id = occasion AND occasions.deleted_at IS NULL AND occasions.state = 'held'
  GROUP BY 1 HAVING count(meetings.id) + count(occasions.id) > 0`

function cameTo(connection: Connection): StakeholdersDossier['cameTo'] {
  const statement = prepared(connection, 'came to', () =>
    connection.client.prepare<[], StakeholdersDossier['cameTo'][number]>(cameToQuery),
  )
  return statement.all()
}
