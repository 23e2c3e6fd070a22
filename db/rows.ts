import { and, asc, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { prepared, type Connection } from './connection.ts'
import { writeOrderKeys } from './order-keys.ts'
import { tables } from './schema.ts'
import { indexRecord } from './search-index.ts'
import { record, stateOf, type Entry, type Write } from './write.ts'

// The one place that touches the rows of entities. Inside this folder it works on records of any entity; the functions
// others call give the type back.

/** What every record has. */
export type BaseRow = { id: string; createdAt: string; updatedAt: string; revision: number; deletedAt: string | null }
export type AnyRow = BaseRow & Record<string, unknown>

type AnyTable = SQLiteTable & Record<string, AnySQLiteColumn>

/** A record, trashed or not; null if there is none. */
export function readRow(connection: Connection, name: EntityName, id: string): AnyRow | null {
  const statement = prepared(connection, `read ${name}`, () => {
    const table = tableOf(name)
    const match = eq(columnOf(table, 'id'), sql.placeholder('id'))
    return connection.orm.select().from(table).where(match).prepare()
  })
  return (statement.get({ id }) as AnyRow | undefined) ?? null
}

/** So many records at most whose fields have the values given, in the trash or out of it, in their order. */
export function selectRows(
  connection: Connection,
  name: EntityName,
  where: Record<string, string | null>,
  trash: boolean,
  limit: number,
): AnyRow[] {
  const table = tableOf(name)
  const deletedAt = columnOf(table, 'deletedAt')
  const conditions = Object.entries(where).map(([field, value]) =>
    value === null ? isNull(columnOf(table, field)) : eq(columnOf(table, field), value),
  )
  return selectWhere(connection, name, and(...conditions, trash ? isNotNull(deletedAt) : isNull(deletedAt)), limit)
}

/** Records of which a condition on their table is true, in the trash or out of it, in their order. */
export function selectWhere(
  connection: Connection,
  name: EntityName,
  condition: SQL | undefined,
  limit: number,
): AnyRow[] {
  const table = tableOf(name)
  const order = 'position' in entities[name].fields ? [asc(columnOf(table, 'position'))] : []
  return connection.orm
    .select()
    .from(table)
    .where(condition)
    .orderBy(...order, asc(columnOf(table, 'id')))
    .limit(limit)
    .all() as AnyRow[]
}

/** Records with these ids, also from the trash, each once and in their order. */
export function selectIds(connection: Connection, name: EntityName, ids: readonly string[], limit: number): AnyRow[] {
  return selectWhere(connection, name, isOneOf(columnOf(tableOf(name), 'id'), ids), limit)
}

/** A condition: a column holds one of some values, however many. */
export function isOneOf(column: AnySQLiteColumn, values: readonly string[]): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`
}

/** Stores a new record with its history and search rows. */
export function insertRow(tx: Write, name: EntityName, row: AnyRow): AnyRow {
  const { connection } = stateOf(tx)
  const statement = prepared(connection, `insert ${name}`, () =>
    connection.orm.insert(tableOf(name)).values(placeholders(name, true)).prepare(),
  )
  statement.run(row)
  writeOrderKeys(connection, name, null, row)
  const after = pick(row, fieldNames(name))
  record(tx, { action: 'create', entity: name, id: row.id, revision: row.revision, before: null, after })
  indexRecord(connection, name, null, row)
  return row
}

/** Changes fields of a record, with its history and search rows; the same row comes back if nothing differs. */
export function changeRow<R extends BaseRow>(
  tx: Write,
  name: EntityName,
  row: R,
  changes: Record<string, unknown>,
  action: Entry['action'] = 'update',
): R {
  const { connection, at } = stateOf(tx)
  const before: AnyRow = { ...row }
  const fields = Object.keys(changes).filter((field) => !sameValue(before[field], changes[field]))
  if (fields.length === 0) return row
  const after = { ...row, ...changes, revision: row.revision + 1, updatedAt: at }
  const statement = prepared(connection, `update ${name}`, () => {
    const table = tableOf(name)
    const match = eq(columnOf(table, 'id'), sql.placeholder('id'))
    return connection.orm.update(table).set(placeholders(name, false)).where(match).prepare()
  })
  statement.run(after)
  writeOrderKeys(connection, name, before, { ...after })
  const entry = { action, entity: name, id: row.id, revision: after.revision }
  record(tx, { ...entry, before: pick(before, fields), after: pick({ ...after }, fields) })
  indexRecord(connection, name, before, { ...after })
  return after
}

/** Names of an entity's fields, without those that every record has. */
function fieldNames(name: EntityName): string[] {
  return Object.keys((entities[name] as Entity).fields)
}

function pick(row: AnyRow, fields: string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, row[field]]))
}

function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function placeholders(name: EntityName, isNew: boolean): Record<string, unknown> {
  const base = isNew ? ['id', 'createdAt'] : []
  const names = [...base, 'updatedAt', 'revision', 'deletedAt', ...fieldNames(name)]
  return Object.fromEntries(names.map((field) => [field, sql.placeholder(field)]))
}

function tableOf(name: EntityName): AnyTable {
  return tables[name] as unknown as AnyTable
}

function columnOf(table: AnyTable, field: string): AnySQLiteColumn {
  const column = table[field]
  if (!column) throw new Error(`no column for ${field}`)
  return column
}
