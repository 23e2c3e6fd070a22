import Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { withFailures } from '../failures.ts'
import { columnName } from '../columns.ts'
import { recordColumns } from '../record-columns.ts'
import { tables } from '../schema.ts'
import { tableNames } from './copy-facts.ts'

export type Value = string | number | bigint | null

/** A finished copy of an office's file, opened for reading its rows one by one. */
export type CopyReader = {
  /** Tables that hold what people entered. */
  tables: string[]
  columns: (table: string) => string[]
  rows: (table: string) => IterableIterator<Value[]>
  /** The statements that make the tables. */
  schema: () => string
  close: () => void
}

/** Opens a finished copy for reading only. */
export function readCopy(path: string): CopyReader {
  return withFailures({}, () => {
    const client = new Database(path, { fileMustExist: true, readonly: true })
    client.pragma('trusted_schema = OFF')
    const columns = (table: string) => recordColumns(client, table)
    const list = (table: string) =>
      columns(table)
        .map((column) => `"${column}"`)
        .join(', ')
    return {
      tables: tableNames(client).filter((name) => !name.startsWith('search')),
      columns,
      rows: (table) =>
        client
          .prepare(`SELECT ${list(table)} FROM "${table}"`)
          .safeIntegers()
          .raw()
          .iterate() as IterableIterator<Value[]>,
      schema: () =>
        client
          .prepare<[], string>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name')
          .pluck()
          .all()
          .map((sql) => `${sql};\n\n`)
          .join(''),
      close: () => client.close(),
    }
  })
}

/** The entity whose records a table holds. */
export function entityOfTable(table: string): EntityName | null {
  return entityNames.find((name) => getTableName(tables[name]) === table) ?? null
}

/** The column of an entity's field. */
export { columnName }
