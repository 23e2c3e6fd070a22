import { getTableName } from 'drizzle-orm'
import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { columnName } from './columns.ts'
import { prepared, reading, type Connection, type OpenOffice } from './connection.ts'
import { tables } from './schema.ts'

export type TrashEntry = { entity: EntityName; id: string; revision: number; title: string; deletedAt: string }

/**
 * What can be taken out of the trash, so much at most, what went there last first. A record that went along with the one above it is
 * left out: it comes back with that one.
 */
export function listTrash(office: OpenOffice, limit = 2_000): TrashEntry[] {
  return reading(office, (connection) =>
    entityNames
      .flatMap((entity) => entriesOf(connection, entity))
      .sort((one, other) => (one.deletedAt < other.deletedAt ? 1 : -1))
      .slice(0, limit),
  )
}

function entriesOf(connection: Connection, entity: EntityName): TrashEntry[] {
  const statement = prepared(connection, `trash of ${entity}`, () => {
    const { title, tree }: Entity = entities[entity]
    const table = `"${getTableName(tables[entity])}"`
    const alone =
      tree === undefined
        ? ''
        : `AND NOT EXISTS (
             SELECT 1 FROM ${table} AS above
             WHERE above.id = own."${columnName(tree)}" AND above.deleted_at = own.deleted_at
           )`
    return connection.client.prepare<[], Omit<TrashEntry, 'entity'>>(
      `SELECT id, revision, coalesce("${columnName(title)}", '') AS title, deleted_at AS deletedAt
       FROM ${table} AS own WHERE deleted_at IS NOT NULL ${alone}`,
    )
  })
  return statement.all().map((entry) => ({ entity, ...entry }))
}
