import { getTableName } from 'drizzle-orm'
import type { Entity } from '#shared/entity.ts'
import { entities, type OrderedEntity } from '#shared/entities/all.ts'
import { columnName } from './columns.ts'
import { prepared, type Connection } from './connection.ts'
import { changeRow, readRow, type AnyRow } from './rows.ts'
import { tables } from './schema.ts'
import { stateOf, type Write } from './write.ts'

// Room between positions, so that a new record seldom moves its siblings: each of them would get a revision and a line
// of history for it.
const step = 1_000

/** A record as far as its place among its siblings goes; one without a position stands where a rule puts it. */
export type Sibling = { id: string; position: number | null }

/** The fields that siblings have in common: what they are part of and, in a tree, what they stand under. */
export function placeFields(name: OrderedEntity): string[] {
  const { partOf, tree }: Entity = entities[name]
  return [partOf, tree].filter((field) => field !== undefined)
}

/** The records that stand beside each other at a place, in order; `place` holds the fields of `placeFields`. */
export function siblingsAt(tx: Write, name: OrderedEntity, place: Record<string, unknown>): Sibling[] {
  const fields = placeFields(name)
  const statement = prepared(stateOf(tx).connection, `siblings ${name}`, () => {
    const same = fields.map((field) => `"${columnName(field)}" IS ?`)
    return stateOf(tx).connection.client.prepare<unknown[], Sibling>(
      `SELECT id, position FROM "${getTableName(tables[name])}"
       WHERE ${[...same, 'deleted_at IS NULL'].join(' AND ')} ORDER BY position, id`,
    )
  })
  return statement.all(...fields.map((field) => place[field] ?? null))
}

/**
 * Positions for so many records before the sibling `before` (null: at the end). Where there is no room the siblings are
 * moved apart in this same write.
 */
export function positionsFor(
  tx: Write,
  name: OrderedEntity,
  siblings: Sibling[],
  before: string | null,
  count: number,
): number[] {
  const found = siblings.findIndex(({ id }) => id === before)
  const index = found < 0 ? siblings.length : found
  const previous = siblings[index - 1]?.position ?? -1
  const next = siblings[index]?.position ?? previous + 1 + step * (count + 1)
  const gap = Math.floor((next - previous) / (count + 1))
  if (gap >= 1) return Array.from({ length: count }, (_, at) => previous + gap * (at + 1))
  spread(tx, name, siblings, index, count)
  return Array.from({ length: count }, (_, at) => (index + at + 1) * step)
}

function spread(tx: Write, name: OrderedEntity, siblings: Sibling[], index: number, count: number): void {
  const { connection } = stateOf(tx)
  siblings.forEach(({ id }, at) => {
    const position = (at < index ? at + 1 : at + 1 + count) * step
    changeRow(tx, name, sibling(connection, name, id), { position })
  })
}

function sibling(connection: Connection, name: OrderedEntity, id: string): AnyRow {
  const row = readRow(connection, name, id)
  if (row === null) throw new Error(`${name} ${id} is gone`)
  return row
}
