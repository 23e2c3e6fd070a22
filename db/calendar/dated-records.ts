import type { EntryKind } from '#shared/calendar/entry-kinds.ts'
import type { Day } from '#shared/day.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { prepared, type Connection } from '../connection.ts'

/** A record that has a day of its own, as the calendar reads it. */
export type DatedRecord = {
  id: string
  title: string
  day: Day
  lastDay: Day | null
  monthOnly: 0 | 1
  about: string | null
  responsible: string | null
  ownerId: string | null
  done: 0 | 1
}

/** One reading of the calendar: which records, by which day, and when nothing is left to do for them. */
type Source = {
  kind: EntryKind
  entity: EntityName
  ownerEntity?: EntityName
  /** The words of the table, what is joined to it and what has to hold. */
  from: string
  where?: string
  day: string
  lastDay?: string
  monthOnly?: string
  title?: string
  about?: string
  responsible?: string
  ownerId?: string
  done: string
}

const unitOf = (column: string) => `LEFT JOIN units AS unit ON unit.id = one.${column} AND unit.deleted_at IS NULL`
const whoActs = `${unitOf('unit_id')} LEFT JOIN people AS person ON person.id = one.person_id AND person.deleted_at IS NULL`
const who = `coalesce(person.name, unit.name, nullif(one.responsible, ''))`
const settled = `one.status IN ('done', 'dropped')`

const sources: readonly Source[] = [
  {
    kind: 'task',
    entity: 'task',
    from: `tasks AS one ${whoActs} LEFT JOIN meetings AS whole ON whole.id = one.meeting_id AND whole.deleted_at IS NULL`,
    day: 'one.due_on',
    about: 'whole.title',
    responsible: who,
    done: settled,
  },
  {
    kind: 'decision',
    entity: 'decision',
    ownerEntity: 'meeting',
    from: `decisions AS one JOIN meetings AS whole ON whole.id = one.meeting_id AND whole.deleted_at IS NULL ${whoActs}`,
    day: 'one.due_on',
    title: 'one.text',
    about: 'whole.title',
    responsible: who,
    ownerId: 'whole.id',
    done: settled,
  },
  {
    kind: 'plan',
    entity: 'plan',
    from: `plans AS one ${unitOf('drafter_unit_id')}`,
    day: 'one.ends_on',
    responsible: `coalesce(nullif(one.owner, ''), unit.name)`,
    done: `one.status IN ('completed', 'replaced')`,
  },
  {
    kind: 'measure',
    entity: 'planNode',
    ownerEntity: 'plan',
    from: `plan_nodes AS one JOIN plans AS whole ON whole.id = one.plan_id AND whole.deleted_at IS NULL ${unitOf('lead_unit_id')}`,
    where: `one.kind = 'measure'`,
    day: 'one.ends_on',
    about: 'whole.title',
    responsible: 'unit.name',
    ownerId: 'whole.id',
    done: `one.status IN ('done', 'dropped') OR whole.status IN ('completed', 'replaced')`,
  },
  {
    kind: 'agreement',
    entity: 'agreement',
    ownerEntity: 'stakeholder',
    from: 'agreements AS one JOIN stakeholders AS whole ON whole.id = one.stakeholder_id AND whole.deleted_at IS NULL',
    day: 'one.ends_on',
    about: 'whole.name',
    ownerId: 'whole.id',
    done: `one.state = 'ended'`,
  },
  {
    kind: 'certificate',
    entity: 'trainer',
    from: `trainers AS one ${unitOf('unit_id')} LEFT JOIN people AS person ON person.id = one.person_id AND person.deleted_at IS NULL`,
    where: `one.state = 'certified'`,
    day: 'one.valid_until',
    about: 'person.name',
    responsible: 'unit.name',
    done: '0',
  },
  {
    kind: 'meeting',
    entity: 'meeting',
    from: 'meetings AS one LEFT JOIN bodies AS whole ON whole.id = one.body_id AND whole.deleted_at IS NULL',
    where: `one.state <> 'cancelled'`,
    day: 'one.day',
    lastDay: 'one.last_day',
    monthOnly: 'one.month_only',
    about: 'whole.name',
    responsible: `nullif(one.convener, '')`,
    done: `one.state IN ('held', 'minuted', 'approved')`,
  },
  {
    kind: 'training',
    entity: 'occasion',
    from: 'occasions AS one LEFT JOIN trainings AS whole ON whole.id = one.training_id AND whole.deleted_at IS NULL',
    where: `one.state <> 'cancelled'`,
    day: 'one.day',
    lastDay: 'one.last_day',
    monthOnly: 'one.month_only',
    about: 'whole.title',
    done: `one.state = 'held'`,
  },
  {
    kind: 'inspection',
    entity: 'inspection',
    from: `inspections AS one ${unitOf('unit_id')}`,
    where: `one.state <> 'cancelled'`,
    day: 'one.day',
    lastDay: 'one.last_day',
    monthOnly: 'one.month_only',
    about: `nullif(one.inspected, '')`,
    responsible: 'unit.name',
    done: `one.state = 'done'`,
  },
  {
    kind: 'publication',
    entity: 'publication',
    from: `publications AS one ${unitOf('unit_id')}`,
    day: 'one.posted_on',
    monthOnly: 'one.month_only',
    about: `nullif(one.place, '')`,
    responsible: 'unit.name',
    done: `one.state <> 'planned'`,
  },
]

// Enough for what a person can look through; more is said to be more.
export const mostOfKind = 1_000

export type Found = { source: Pick<Source, 'kind' | 'entity' | 'ownerEntity'>; rows: DatedRecord[] }

/** The records with a day between two, by kind, the earliest first; of each kind at most 1,000. */
export function datedBetween(connection: Connection, from: Day, to: Day): Found[] {
  return sources.map((source) => {
    // What lasts longer than a day, or is known to the month only, may reach into the time: a year back is enough to find it.
    const last = source.lastDay ? `coalesce(${source.lastDay}, ${source.day})` : source.day
    const month = source.monthOnly ? ` OR ${source.monthOnly} = 1` : ''
    const end = source.monthOnly ? `date(?, 'start of month', '+1 month', '-1 day')` : '?'
    const when = `${source.day} BETWEEN date(?, '-1 year', 'start of month') AND ${end} AND (${last} >= ?${month})`
    return { source, rows: read(connection, source, when, [from, to, from]) }
  })
}

/** The records whose day is over and which are not done, by kind; of each kind the oldest 1,000. */
export function datedOverdue(connection: Connection, today: Day): Found[] {
  return sources.map((source) => {
    const when = `${source.day} < ? AND NOT (${source.done})`
    return { source, rows: read(connection, source, when, [today]) }
  })
}

function read(connection: Connection, source: Source, when: string, values: Day[]): DatedRecord[] {
  const sql = `SELECT one.id AS id, substr(${source.title ?? `one.${source.entity === 'trainer' ? 'programme' : 'title'}`}, 1, 500) AS title,
      ${source.day} AS day, ${source.lastDay ?? 'NULL'} AS lastDay, ${source.monthOnly ?? '0'} AS monthOnly,
      ${source.about ?? 'NULL'} AS about, ${source.responsible ?? 'NULL'} AS responsible,
      ${source.ownerId ?? 'NULL'} AS ownerId, (${source.done}) AS done
    FROM ${source.from}
    WHERE one.deleted_at IS NULL AND ${source.where ?? '1'} AND ${when} ORDER BY ${source.day} LIMIT ${mostOfKind}`
  return prepared(connection, sql, () => connection.client.prepare<Day[], DatedRecord>(sql)).all(...values)
}
