import { getTableName } from 'drizzle-orm'
import type { Entity } from '#shared/entity.ts'
import { entities, isOrdered } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { columnName } from './columns.ts'
import { prepared, type Connection } from './connection.ts'
import { changeRow, readRow, type AnyRow } from './rows.ts'
import { tables } from './schema.ts'
import { positionsFor, siblingsAt } from './siblings.ts'
import { stateOf, type Write } from './write.ts'

/** Puts a record and, in a tree, everything under it into the trash; gives the records as stored, the top one first. */
export function trashSubtree(tx: Write, name: EntityName, id: string): AnyRow[] {
  const { connection, at } = stateOf(tx)
  return idsUnder(connection, name, id)
    .map((each) => existing(connection, name, each))
    .filter((row) => row.deletedAt === null)
    .map((row) => changeRow(tx, name, row, { deletedAt: at }, 'trash'))
}

/**
 * Takes a record out of the trash, with what went there in the same step. If what it stood under is in the trash itself,
 * it comes to stand last under the nearest record above that is not, or at the top.
 */
export function restoreSubtree(tx: Write, name: EntityName, id: string): AnyRow[] {
  const { connection } = stateOf(tx)
  const along = trashedInSameStep(connection, id)
  const row = existing(connection, name, id)
  const rest = idsUnder(connection, name, id).filter((each) => each !== id && along.has(each))
  const restored = changeRow(tx, name, row, { deletedAt: null, ...placeFor(tx, name, row) }, 'restore')
  const under = rest.map((each) =>
    changeRow(tx, name, existing(connection, name, each), { deletedAt: null }, 'restore'),
  )
  return [restored, ...under]
}

/** Ids of a record and of all that stand under it, trashed ones too, from the top down. */
export function idsUnder(connection: Connection, name: EntityName, id: string): string[] {
  const { tree }: Entity = entities[name]
  if (tree === undefined) return [id]
  const statement = prepared(connection, `under ${name}`, () =>
    connection.client
      .prepare<[string], string>(
        `WITH RECURSIVE under (id, depth) AS (
           VALUES (?, 0)
           UNION
           SELECT node.id, depth + 1 FROM "${getTableName(tables[name])}" AS node
           JOIN under ON node."${columnName(tree)}" = under.id
         ) SELECT id FROM under ORDER BY depth, id`,
      )
      .pluck(),
  )
  return statement.all(id)
}

function trashedInSameStep(connection: Connection, id: string): Set<string> {
  const statement = prepared(connection, 'trashed along', () =>
    connection.client
      .prepare<[string], string>(
        `SELECT record_id FROM history WHERE action = 'trash' AND step = (
           SELECT step FROM history WHERE record_id = ? AND action = 'trash' ORDER BY sequence DESC LIMIT 1
         )`,
      )
      .pluck(),
  )
  return new Set(statement.all(id))
}

function placeFor(tx: Write, name: EntityName, row: AnyRow): Record<string, unknown> {
  const { tree }: Entity = entities[name]
  if (tree === undefined) return {}
  const parentId = nearestLiving(stateOf(tx).connection, name, tree, row[tree])
  if (parentId === row[tree]) return {}
  if (!isOrdered(name)) return { [tree]: parentId }
  const siblings = siblingsAt(tx, name, { ...row, [tree]: parentId })
  const [position = 0] = positionsFor(tx, name, siblings, null, 1)
  return { [tree]: parentId, position }
}

function nearestLiving(connection: Connection, name: EntityName, tree: string, id: unknown): string | null {
  if (typeof id !== 'string') return null
  const row = existing(connection, name, id)
  return row.deletedAt === null ? id : nearestLiving(connection, name, tree, row[tree])
}

function existing(connection: Connection, name: EntityName, id: string): AnyRow {
  const row = readRow(connection, name, id)
  if (row === null) throw new Error(`${name} ${id} is gone`)
  return row
}
