import { getTableName } from 'drizzle-orm'
import type { ListRow } from '#shared/contract.ts'
import type { Entity } from '#shared/entity.ts'
import { entities, type Entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { Failed } from '#shared/failure.ts'
import { filtersOf, listFields, sortsOf, type ListQuery, type Page } from '#shared/list.ts'
import { columnName } from './columns.ts'
import { prepared, reading, type Connection, type OpenOffice } from './connection.ts'
import { cursorOf, readCursor, type Cursor } from './cursor.ts'
import { listConditions, type Condition } from './list-conditions.ts'
import { orderExpression } from './list-schema.ts'
import { tables } from './schema.ts'

type Stored = Record<string, unknown> & { id: string; orderedBy: string | number | null }

/**
 * Some rows of a list, with how many there are in all. What has nothing to sort by stands last, either way. Fails with
 * `invalid` for a field that lists are not sorted or narrowed by, or a place to read on from that no reading gave.
 */
export function listPage<N extends EntityName>(
  office: OpenOffice,
  name: N,
  query: ListQuery<Entities[N]> = {},
): Page<ListRow<N>> {
  const { limit = 100, after, skip = 0 } = query
  const entity: Entity = entities[name]
  const column = query.sort?.column ?? usualSort(entity, query.where ?? {})
  refuseUnknown(entity, column, Object.keys(query.where ?? {}))
  const list: List = {
    name,
    order: orderExpression(entity, column),
    way: query.sort?.direction === 'descending' ? 'DESC' : 'ASC',
    conditions: listConditions(entity, query),
  }
  return reading(office, (connection) => {
    const rows =
      after === undefined ? from(connection, list, limit, skip) : onFrom(connection, list, limit, readCursor(after))
    const last = rows.length === limit ? rows.at(-1) : undefined
    return {
      rows: rows.map((row) => decoded(entity, row) as ListRow<N>),
      total: countOf(connection, list),
      next: last === undefined ? null : cursorOf([last.orderedBy, last.id]),
    }
  })
}

// A place is one among the parts of one owner; across owners it says nothing.
function usualSort(entity: Entity, where: Record<string, unknown>): string {
  const owned = entity.partOf === undefined || where[entity.partOf] !== undefined
  return sortsOf(entity).find((column) => column !== 'position' || owned) ?? 'createdAt'
}

type List = { name: EntityName; order: string; way: 'ASC' | 'DESC'; conditions: Condition[] }

function from(connection: Connection, list: List, limit: number, skip: number): Stored[] {
  const { order, way } = list
  return select(connection, list, [], `${order} ${way} NULLS LAST, id ${way}`, limit, skip)
}

// Two readings, because an index leads straight to a place among the values and to one among the rows without, but not
// to "either of the two".
function onFrom(connection: Connection, list: List, limit: number, [value, id]: Cursor): Stored[] {
  const { order, way } = list
  const beyond = way === 'ASC' ? '>' : '<'
  const without = (more: Condition[], most: number) =>
    select(connection, list, [{ sql: `${order} IS NULL`, values: [] }, ...more], `id ${way}`, most, 0)
  if (value === null) return without([{ sql: `id ${beyond} ?`, values: [id] }], limit)
  const further = { sql: `(${order}, id) ${beyond} (?, ?)`, values: [value, id] }
  const rows = select(connection, list, [further], `${order} ${way}, id ${way}`, limit, 0)
  return rows.length === limit ? rows : [...rows, ...without([], limit - rows.length)]
}

function select(
  connection: Connection,
  { name, order, conditions }: List,
  more: Condition[],
  by: string,
  limit: number,
  skip: number,
): Stored[] {
  const entity: Entity = entities[name]
  const columns = [...base, ...listFields(entity)].map((field) => `"${columnName(field)}" AS "${field}"`)
  const all = [...conditions, ...more]
  const sql = `SELECT ${columns.join(', ')}, ${order} AS "orderedBy" FROM ${tableOf(name)}
    WHERE ${all.map((condition) => condition.sql).join(' AND ')} ORDER BY ${by} LIMIT ? OFFSET ?`
  const statement = prepared(connection, sql, () => connection.client.prepare<unknown[], Stored>(sql))
  return statement.all(...all.flatMap(({ values }) => values), limit, skip)
}

// A list is counted once between two changes, however often it is read while somebody scrolls.
function countOf(connection: Connection, { name, conditions }: List): number {
  const sql = `SELECT count(*) FROM ${tableOf(name)} WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}`
  const values = conditions.flatMap((condition) => condition.values)
  const key = JSON.stringify([sql, values])
  const known = connection.counts.get(key)
  if (known !== undefined) return known
  const statement = prepared(connection, sql, () => connection.client.prepare<unknown[], number>(sql).pluck())
  const count = statement.get(...values) ?? 0
  // Every word that is typed into a search is a list of its own.
  if (connection.counts.size >= mostCounts) connection.counts.clear()
  connection.counts.set(key, count)
  return count
}

const mostCounts = 500

const base = ['id', 'createdAt', 'updatedAt', 'revision', 'deletedAt']

function decoded({ fields }: Entity, { orderedBy: _order, ...stored }: Stored): Record<string, unknown> {
  const row: Record<string, unknown> = stored
  for (const [name, { kind }] of Object.entries(fields)) {
    const value = row[name]
    if (value === undefined || value === null) continue
    if (kind === 'flag') row[name] = value === 1
    else if (kind === 'rich' || kind === 'lines' || kind === 'references') row[name] = JSON.parse(String(value))
  }
  return row
}

function refuseUnknown(entity: Entity, column: string, filters: string[]): void {
  const known = filtersOf(entity)
  const wrong = [
    ...(sortsOf(entity).includes(column) ? [] : ['sort.column']),
    ...filters.filter((name) => !known.includes(name)).map((name) => `where.${name}`),
  ]
  if (wrong.length > 0)
    throw new Failed('invalid', { problems: wrong.map((path) => ({ path, reason: 'unknown-field' })) })
}

function tableOf(name: EntityName): string {
  return `"${getTableName(tables[name])}"`
}
