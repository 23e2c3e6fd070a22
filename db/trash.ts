import { getTableName } from 'drizzle-orm'
import type { TrashEntry } from '#shared/contract/record-calls.ts'
import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import type { Direction, Page, Paging } from '#shared/list.ts'
import { columnName } from './columns.ts'
import { prepared, reading, type Connection, type OpenOffice } from './connection.ts'
import { cursorOf, readCursor } from './cursor.ts'
import { orderColumn } from './list-schema.ts'
import { tables } from './schema.ts'

export type TrashQuery = Paging & {
  sort?: { column: 'title' | 'entity' | 'deletedAt'; direction: Direction } | undefined
}

// Ties between records have no words of their own; undo and their records bring them back.
const ties: readonly EntityName[] = ['evidenceLink', 'notSame']
const shown = entityNames.filter((name) => !ties.includes(name))

type Stored = TrashEntry & { orderedBy: string | number }

/**
 * Some of what can be taken out of the trash, and how much that is in all; unasked what went there last comes first. A
 * record that went along with the one above it is left out: it comes back with that one. Fails with `invalid` for a
 * place to read on from that no reading gave.
 */
export function listTrash(office: OpenOffice, query: TrashQuery = {}): Page<TrashEntry> {
  const { limit = 100, after, skip = 0, sort = { column: 'deletedAt', direction: 'descending' } } = query
  const way = sort.direction === 'descending' ? 'DESC' : 'ASC'
  const all = shown.map((name) => entriesOf(name, orders[sort.column](name, way))).join(' UNION ALL ')
  const further = after === undefined ? '' : `WHERE (orderedBy, id) ${way === 'ASC' ? '>' : '<'} (?, ?)`
  const sql = `SELECT * FROM (${all}) ${further} ORDER BY orderedBy ${way}, id ${way} LIMIT ? OFFSET ?`
  return reading(office, (connection) => {
    const statement = prepared(connection, sql, () => connection.client.prepare<unknown[], Stored>(sql))
    const stored = after === undefined ? statement.all(limit, skip) : statement.all(...readCursor(after), limit, 0)
    const last = stored.length === limit ? stored.at(-1) : undefined
    return {
      rows: stored.map(({ orderedBy: _order, ...entry }) => entry),
      total: countOf(connection),
      next: last === undefined ? null : cursorOf([last.orderedBy, last.id]),
    }
  })
}

type Order = (name: EntityName, way: 'ASC' | 'DESC') => string

// What has no title stands last, either way.
const orders: Record<'title' | 'entity' | 'deletedAt', Order> = {
  title: (name, way) => `coalesce("${orderColumn(entities[name].title)}", ${way === 'ASC' ? 'char(1114111)' : "''"})`,
  entity: (name) => String(entityNames.indexOf(name)),
  deletedAt: () => 'deleted_at',
}

// A title can be pages long; a line of it tells which record it is.
function entriesOf(name: EntityName, order: string): string {
  const { title }: Entity = entities[name]
  return `SELECT '${name}' AS entity, id, revision, coalesce(substr("${columnName(title)}", 1, 500), '') AS title,
    deleted_at AS deletedAt, ${order} AS orderedBy ${fromTrash(name)}`
}

function fromTrash(name: EntityName): string {
  const { tree }: Entity = entities[name]
  const table = `"${getTableName(tables[name])}"`
  const alone =
    tree === undefined
      ? ''
      : `AND NOT EXISTS (
           SELECT 1 FROM ${table} AS above
           WHERE above.id = own."${columnName(tree)}" AND above.deleted_at = own.deleted_at
         )`
  return `FROM ${table} AS own WHERE deleted_at IS NOT NULL ${alone}`
}

function countOf(connection: Connection): number {
  const known = connection.counts.get('trash')
  if (known !== undefined) return known
  const statement = prepared(connection, 'count trash', () =>
    connection.client
      .prepare<[], number>(
        `SELECT sum(number) FROM (${shown.map((name) => `SELECT count(*) AS number ${fromTrash(name)}`).join(' UNION ALL ')})`,
      )
      .pluck(),
  )
  const count = statement.get() ?? 0
  connection.counts.set('trash', count)
  return count
}
