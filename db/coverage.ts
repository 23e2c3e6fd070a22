import type { Day } from '#shared/day.ts'
import type { Occasion } from '#shared/entities/occasion.ts'
import type { Training } from '#shared/entities/training.ts'
import { coverageOf, type CoverageCell } from '#shared/rules/coverage.ts'
import { prepared, reading, type Connection, type OpenOffice } from './connection.ts'

type Period = { from: Day; to: Day }
type Programme = Pick<Training, 'id' | 'state' | 'topicIds' | 'unitIds' | 'allUnits' | 'startsOn' | 'endsOn'>
type Taught = Pick<Occasion, 'id' | 'state' | 'day' | 'lastDay' | 'topicIds'> & { units: string[] }

/**
 * Where topics, units and months stand in a period (see rules/coverage), and the occasions of it that name no topic; in
 * four questions, however many records there are.
 */
export function coverage(office: OpenOffice, period: Period): { cells: CoverageCell[]; withoutTopic: string[] } {
  return reading(office, (connection) => {
    const occasions = occasionsOf(connection, period)
    const units = readAll<{ id: string }>(connection, 'units to cover', unitsInside).map(({ id }) => id)
    return {
      cells: coverageOf(period, { occasions, units, trainings: trainingsOf(connection) }),
      withoutTopic: occasions.flatMap(({ id, topicIds }) => (topicIds.length === 0 ? [id] : [])),
    }
  })
}

const unitsInside = 'SELECT id FROM units WHERE outside = 0 AND deleted_at IS NULL ORDER BY id'

const trainings = `SELECT id, state, topic_ids AS topicIds, unit_ids AS unitIds, all_units AS allUnits,
  starts_on AS startsOn, ends_on AS endsOn FROM trainings WHERE deleted_at IS NULL AND topic_ids <> '[]'`

// A sitting of several days is of the period also when it began before it. One without a day is in no period.
const ofPeriod = `occasions.deleted_at IS NULL AND state <> 'cancelled' AND day <= :to AND coalesce(last_day, day) >= :from`

const occasions = `SELECT id, state, day, last_day AS lastDay, topic_ids AS topicIds, unit_ids AS unitIds
  FROM occasions WHERE ${ofPeriod} ORDER BY day, id`

const peopleOf = (table: string, more: string) => `SELECT DISTINCT occasion_id AS id, unit_id AS unitId
  FROM occasions JOIN ${table} ON occasion_id = occasions.id
  WHERE ${ofPeriod} AND ${table}.deleted_at IS NULL AND unit_id IS NOT NULL ${more}`
const unitsOfPeople = `${peopleOf('participants', `AND presence IN ('present', 'remote')`)}
  UNION ${peopleOf('participant_groups', '')}`

type Stored<T> = { [K in keyof T]: T[K] extends string[] ? string : T[K] extends boolean ? number : T[K] }

function trainingsOf(connection: Connection): Programme[] {
  return readAll<Stored<Programme>>(connection, 'trainings to cover', trainings).map((row) => ({
    ...row,
    allUnits: row.allUnits === 1,
    topicIds: idsOf(row.topicIds),
    unitIds: idsOf(row.unitIds),
  }))
}

function occasionsOf(connection: Connection, period: Period): Taught[] {
  const came = new Map<string, string[]>()
  for (const { id, unitId } of readAll<{ id: string; unitId: string }>(
    connection,
    'units of participants',
    unitsOfPeople,
    period,
  )) {
    came.set(id, [...(came.get(id) ?? []), unitId])
  }
  type Row = Omit<Taught, 'units' | 'topicIds'> & { topicIds: string; unitIds: string }
  return readAll<Row>(connection, 'occasions to cover', occasions, period).map(({ unitIds, topicIds, ...row }) => ({
    ...row,
    topicIds: idsOf(topicIds),
    units: [...new Set([...idsOf(unitIds), ...(came.get(row.id) ?? [])])],
  }))
}

function idsOf(stored: string): string[] {
  return JSON.parse(stored) as string[]
}

function readAll<T>(connection: Connection, name: string, sql: string, values: object = {}): T[] {
  return prepared(connection, name, () => connection.client.prepare<[object], T>(sql)).all(values)
}
