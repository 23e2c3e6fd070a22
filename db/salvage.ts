import Database from 'better-sqlite3'
import type { Value } from './backup/copy-rows.ts'
import { tableNames } from './backup/copy-facts.ts'
import { withFailures } from './failures.ts'

/** What could be read of a table, and how many rows were given up; null where nobody can tell. */
export type Salvaged = { table: string; read: number; lost: number | null }

/** Takes the readable rows of one table, as text by column. */
export type RowSink = (table: string, columns: string[], row: Value[]) => void

// Behind a row that cannot be read the next ones usually cannot either; each further step goes twice as far.
const longestStep = 1 << 20

/**
 * Reads every row that can still be read out of a damaged file, table by table, and tells how many could not. The file is a
 * copy of the office's, with its log beside it. Fails with `not-a-database` or `damaged` where not even the tables can be told.
 */
export function salvageRows(copy: string, sink: RowSink): Salvaged[] {
  return withFailures({}, () => {
    const client = new Database(copy, { fileMustExist: true })
    try {
      for (const pragma of ['trusted_schema = OFF', 'cell_size_check = ON', 'mmap_size = 0']) client.pragma(pragma)
      return tableNames(client).map((table) => readTable(client, table, sink))
    } finally {
      client.close()
    }
  })
}

function readTable(client: Database.Database, table: string, sink: RowSink): Salvaged {
  try {
    return hasRowid(client, table) ? readByNumber(client, table, sink) : readInOrder(client, table, sink)
  } catch {
    return { table, read: 0, lost: null }
  }
}

function hasRowid(client: Database.Database, table: string): boolean {
  const found = client.prepare<[string], number>('SELECT wr FROM pragma_table_list WHERE name = ?').pluck().get(table)
  return found !== 1
}

// By the rows' own numbers, so that reading goes on behind a page that is lost.
function readByNumber(client: Database.Database, table: string, sink: RowSink): Salvaged {
  const expected = attempt(() => client.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get()) ?? null
  const highest = attempt(() => client.prepare<[], number>(`SELECT max(rowid) FROM "${table}"`).pluck().get()) ?? 0
  const rows = client
    .prepare<[number], Value[]>(`SELECT rowid AS "salvage number", * FROM "${table}" WHERE rowid > ? ORDER BY rowid`)
    .raw()
  const columns = rows
    .columns()
    .map(({ name }) => name)
    .slice(1)
  let read = 0
  let last = 0
  let step = 1
  let failed = true
  while (failed) {
    failed = false
    try {
      for (const [number, ...row] of rows.iterate(last)) {
        last = Number(number)
        step = 1
        read += 1
        sink(table, columns, row)
      }
    } catch {
      failed = last < highest || highest === 0
      last += step
      step *= 2
      if (step > longestStep) failed = false
    }
  }
  return { table, read, lost: expected === null ? null : Math.max(0, expected - read) }
}

function readInOrder(client: Database.Database, table: string, sink: RowSink): Salvaged {
  const expected = attempt(() => client.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get()) ?? null
  const rows = client.prepare<[], Value[]>(`SELECT * FROM "${table}"`).raw()
  const columns = rows.columns().map(({ name }) => name)
  let read = 0
  attempt(() => {
    for (const row of rows.iterate()) {
      read += 1
      sink(table, columns, row)
    }
  })
  return { table, read, lost: expected === null ? null : Math.max(0, expected - read) }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
