import { getTableName } from 'drizzle-orm'
import type { EntityName } from '#shared/entities/names.ts'
import type { Connection } from '../connection.ts'
import { selectIds, type AnyRow } from '../rows.ts'
import { tables } from '../schema.ts'

const step = 500

/** Every record of an entity, also those in the trash, some at a time. */
export function* walkRows(connection: Connection, name: EntityName): Generator<AnyRow> {
  const statement = connection.client
    .prepare<[string, number], string>(
      `SELECT id FROM "${getTableName(tables[name])}" WHERE id > ? ORDER BY id LIMIT ?`,
    )
    .pluck()
  for (let after = ''; ;) {
    const ids = statement.all(after, step)
    yield* selectIds(connection, name, ids, step)
    const last = ids.at(-1)
    if (last === undefined) return
    after = last
  }
}
