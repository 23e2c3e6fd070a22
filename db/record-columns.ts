import type { Database } from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { entities } from '#shared/entities/all.ts'
import { entityNames } from '#shared/entities/names.ts'
import { orderColumn, orderFields } from './list-schema.ts'
import { tables } from './schema.ts'

/** The columns of a table that hold what was entered, in their order: without the keys that lists are sorted by, which follow from it. */
export function recordColumns(client: Database, table: string): string[] {
  const name = entityNames.find((each) => getTableName(tables[each]) === table)
  const keys = name === undefined ? [] : orderFields(entities[name]).map(orderColumn)
  return client
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?) ORDER BY cid')
    .pluck()
    .all(table)
    .filter((column) => !keys.includes(column))
}
