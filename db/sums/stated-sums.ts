import type { FoundSum } from '#shared/contract/sum-calls.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { sumProof } from '#shared/rules/sum-proof.ts'
import { prepared, type Connection } from '../connection.ts'

type Stated = { id: string; title: string; ownerId: string | null; about: string | null; stated: number; parts: string }
type Source = { entity: EntityName; owner: EntityName | null; sql: string }

const ofGathering = (table: string, named: string, counted: string, owner: string) => `
  SELECT one.id, one.title, NULL AS ownerId, NULL AS about, one.stated_total AS stated,
    (${peopleOf(named, counted, owner, 'one.id')}) AS parts
  FROM ${table} AS one WHERE one.deleted_at IS NULL AND one.stated_total IS NOT NULL`

// Of several occasions nobody can say how many different people came, and one that is planned still adds to them; so the
// people a training states are compared where its only occasion was held.
const ofOnlyOccasion = `
  SELECT one.id, one.title, NULL AS ownerId, NULL AS about, one.stated_people AS stated,
    (${peopleOf('participants', 'participant_groups', 'occasion_id', 'occasions.id')}) AS parts
  FROM trainings AS one JOIN occasions ON occasions.training_id = one.id AND occasions.deleted_at IS NULL
    AND occasions.state = 'held'
  WHERE one.deleted_at IS NULL AND one.stated_people IS NOT NULL
    AND 1 = (SELECT count(*) FROM occasions AS any_one WHERE any_one.training_id = one.id
      AND any_one.deleted_at IS NULL AND any_one.state <> 'cancelled')
    AND NOT EXISTS (SELECT 1 FROM trainings AS course WHERE course.parent_id = one.id AND course.deleted_at IS NULL)`

const ofBreakdown = (table: string, title: string, whole: string, about: string, owner: string) => `
  SELECT one.id, one.${title} AS title, whole.id AS ownerId, whole.${about} AS about, one.stated_total AS stated,
    (SELECT json_group_array(value) FROM json_each(
      json_array(one.women, one.men, one.other, one.not_stated)) WHERE value > 0) AS parts
  FROM ${table} AS one JOIN ${whole} AS whole ON whole.id = one.${owner} AND whole.deleted_at IS NULL
  WHERE one.deleted_at IS NULL AND one.stated_total IS NOT NULL`

const sources: readonly Source[] = [
  {
    entity: 'meeting',
    owner: null,
    sql: ofGathering('meetings', 'attendees', 'attendee_groups', 'meeting_id'),
  },
  {
    entity: 'occasion',
    owner: null,
    sql: ofGathering('occasions', 'participants', 'participant_groups', 'occasion_id'),
  },
  { entity: 'training', owner: null, sql: ofOnlyOccasion },
  { entity: 'memberGroup', owner: 'body', sql: ofBreakdown('member_groups', 'label', 'bodies', 'name', 'body_id') },
  {
    entity: 'statisticRow',
    owner: 'statistic',
    sql: ofBreakdown('statistic_rows', 'label', 'statistics', 'title', 'statistic_id'),
  },
  {
    entity: 'figure',
    owner: 'indicator',
    sql: ofBreakdown('figures', '"group"', 'indicators', 'name', 'indicator_id'),
  },
]

// Each counted group, and all who came by name together.
function peopleOf(named: string, counted: string, owner: string, id: string): string {
  return `SELECT json_group_array(people) FROM (
      SELECT women + men + other + not_stated AS people FROM ${counted}
        WHERE ${owner} = ${id} AND deleted_at IS NULL
      UNION ALL
      SELECT count(*) FROM ${named}
        WHERE ${owner} = ${id} AND deleted_at IS NULL AND presence IN ('present', 'remote')
    ) WHERE people > 0`
}

/** Totals that stand in a field beside people counted one by one; a total of what nobody counted proves nothing. */
export function statedSums(connection: Connection): FoundSum[] {
  return sources.flatMap(({ entity, owner, sql }) =>
    prepared(connection, `stated totals of ${entity}`, () => connection.client.prepare<[], Stated>(sql))
      .all()
      .map(({ id, title, ownerId, about, stated, parts }) => ({
        record: { entity, id },
        owner: owner === null || ownerId === null ? null : { entity: owner, id: ownerId },
        title,
        about,
        field: null,
        ...sumProof(JSON.parse(parts) as number[], stated),
      }))
      .filter(({ parts }) => parts.length > 0),
  )
}
