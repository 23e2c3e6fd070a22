import type { Day } from '#shared/day.ts'
import type { Attendance } from '#shared/documents/dossiers/period.ts'
import type { Held, Period } from '#shared/rules/counters.ts'
import type { OfMeasure } from '#shared/rules/indicator-flow.ts'
import { prepared, type Connection } from './connection.ts'

type HeldMeeting = Held['meetings'][number] & OfMeasure
type HeldOccasion = Held['occasions'][number] & OfMeasure
type Named = HeldMeeting['named'][number]
type Group = HeldMeeting['counted'][number]

/** What was held from one day to another with who came, in a fixed number of queries however much that was. */
export function heldIn(connection: Connection, period: Period) {
  return {
    meetings: meetingsIn(connection, period),
    occasions: occasionsIn(connection, period),
    stakeholders: stakeholders(connection),
  }
}

// A sitting of several days touches the period also when it began before it. One without a day is in no period.
const inPeriod = (table: string) => `${table}.deleted_at IS NULL AND ${table}.day <= :to
  AND coalesce(${table}.last_day, ${table}.day) >= :from`

const happened = { meetings: `state IN ('held', 'minuted', 'approved')`, occasions: `state = 'held'` } as const
type Table = keyof typeof happened

function meetingsIn(connection: Connection, period: Period): HeldMeeting[] {
  const people = peopleIn(connection, period, 'meetings')
  const statement = prepared(connection, 'meetings of a period', () =>
    connection.client.prepare<[Period], Omit<HeldMeeting, 'stakeholderIds' | 'named' | 'counted'> & { named: string }>(
      `SELECT id, state, day, last_day AS lastDay, sittings, stakeholder_ids AS named,
         plan_id AS planId, NULL AS planNodeId FROM meetings
       WHERE ${inPeriod('meetings')} AND ${happened.meetings}`,
    ),
  )
  return statement
    .all(period)
    .map(({ named, ...row }) => ({ ...row, stakeholderIds: JSON.parse(named) as string[], ...people(row.id) }))
}

function occasionsIn(connection: Connection, period: Period): HeldOccasion[] {
  const people = peopleIn(connection, period, 'occasions')
  const statement = prepared(connection, 'occasions of a period', () =>
    connection.client.prepare<[Period], Omit<HeldOccasion, 'forMen' | 'named' | 'counted'> & { forMen: number }>(
      `SELECT occasions.id, occasions.state, day, last_day AS lastDay, sittings, coalesce(for_men, 0) AS forMen,
         plan_id AS planId, plan_node_id AS planNodeId
       FROM occasions LEFT JOIN trainings ON trainings.id = training_id
       WHERE ${inPeriod('occasions')} AND occasions.${happened.occasions}`,
    ),
  )
  return statement.all(period).map((row) => ({ ...row, forMen: row.forMen === 1, ...people(row.id) }))
}

/** The newest day on which a meeting or occasion was held; null while none was. */
export function lastDayHeld(connection: Connection): Day | null {
  const newest = (table: Table) => `SELECT max(coalesce(last_day, day)) AS day FROM ${table}
    WHERE deleted_at IS NULL AND ${happened[table]}`
  const statement = prepared(connection, 'the last day held', () =>
    connection.client.prepare<[], { day: Day | null }>(
      `SELECT max(day) AS day FROM (${newest('meetings')} UNION ALL ${newest('occasions')})`,
    ),
  )
  return statement.get()?.day ?? null
}

type People = { named: Named[]; counted: Group[] }

const parts = {
  meetings: { named: 'attendees', counted: 'attendee_groups', owner: 'meeting_id' },
  occasions: { named: 'participants', counted: 'participant_groups', owner: 'occasion_id' },
} as const

/** The people of each meeting or occasion of the period, to be asked for by its id. */
function peopleIn(connection: Connection, period: Period, table: Table): (id: string) => People {
  const { named, counted, owner } = parts[table]
  const of = (part: string) => `FROM ${table} JOIN ${part} ON ${part}.${owner} = ${table}.id
    WHERE ${inPeriod(table)} AND ${table}.${happened[table]} AND ${part}.deleted_at IS NULL`
  const byName = prepared(connection, `named of a period in ${table}`, () =>
    connection.client.prepare<[Period], Named & { owner: string }>(
      `SELECT ${owner} AS owner, person_id AS personId, name, unit_id AS unitId, stakeholder_id AS stakeholderId, sex,
       presence ${of(named)} AND presence IN ('present', 'remote')`,
    ),
  )
  const byCount = prepared(connection, `counted of a period in ${table}`, () =>
    connection.client.prepare<[Period], Group & { owner: string }>(
      `SELECT ${owner} AS owner, stakeholder_id AS stakeholderId, women, men, other, not_stated AS notStated ${of(counted)}`,
    ),
  )
  const people = new Map<string, People>()
  const at = (id: string): People => {
    const known = people.get(id) ?? { named: [], counted: [] }
    people.set(id, known)
    return known
  }
  for (const { owner: id, ...person } of byName.all(period)) at(id).named.push(person)
  for (const { owner: id, ...group } of byCount.all(period)) at(id).counted.push(group)
  return at
}

// Those in the trash too: what was merged into another lies there, and minutes go on naming it.
function stakeholders(connection: Connection): Held['stakeholders'] {
  const statement = prepared(connection, 'stakeholders to count', () =>
    connection.client.prepare<[], Held['stakeholders'][number]>(
      'SELECT id, stands_for AS standsFor, merged_into_id AS mergedIntoId FROM stakeholders',
    ),
  )
  return statement.all()
}

/** How many people of each level were at each meeting and occasion of the period, named and counted together. */
export function attendancesIn(connection: Connection, period: Period): Attendance[] {
  const statement = prepared(connection, 'attendances of a period', () =>
    connection.client.prepare<[Period], Attendance>(
      `SELECT recordId, level, sum(women) AS women, sum(men) AS men, sum(other) AS other, sum(notStated) AS notStated
       FROM (${[...attendancesOf('meetings'), ...attendancesOf('occasions')].join(' UNION ALL ')})
       GROUP BY recordId, level ORDER BY recordId, level`,
    ),
  )
  return statement.all(period)
}

function attendancesOf(table: Table): string[] {
  const { named, counted, owner } = parts[table]
  const of = (part: string) => `FROM ${table} JOIN ${part} ON ${part}.${owner} = ${table}.id
    WHERE ${inPeriod(table)} AND ${table}.${happened[table]} AND ${part}.deleted_at IS NULL`
  return [
    `SELECT ${owner} AS recordId, level, sex = 'woman' AS women, sex = 'man' AS men, sex = 'other' AS other,
       sex = 'not-stated' AS notStated ${of(named)} AND presence IN ('present', 'remote')`,
    `SELECT ${owner}, level, women, men, other, not_stated ${of(counted)}`,
  ]
}
