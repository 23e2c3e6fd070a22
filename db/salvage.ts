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

// Hashed passwords have no place in files that anybody may open.
const passwords = 'profile'

/**
 * Reads every row that can still be read out of a damaged file, table by table, and tells how many could not. The file is a
 * copy of the office's, with its log beside it. Fails as the sink does, and with `not-a-database` or `damaged` where not
 * even the tables can be told.
 */
export function salvageRows(copy: string, sink: RowSink): Salvaged[] {
  return withFailures({}, () => {
    const client = new Database(copy, { fileMustExist: true })
    try {
      for (const pragma of ['trusted_schema = OFF', 'cell_size_check = ON', 'mmap_size = 0']) client.pragma(pragma)
      return tableNames(client)
        .filter((table) => table !== passwords)
        .map((table) => readTable(client, table, sink))
    } finally {
      client.close()
    }
  })
}

function readTable(client: Database.Database, table: string, sink: RowSink): Salvaged {
  const isNumbered = attempt(() => hasRowid(client, table))
  const found = attempt(() => rowsOf(client, table, isNumbered === true))
  if (isNumbered === undefined || found === undefined) return { table, read: 0, lost: null }
  const expected = attempt(() => client.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get()) ?? null
  let read = 0
  // What cannot be written is no lost row: the sink's failure ends the whole.
  for (const row of isNumbered ? byNumber(client, table, found) : inOrder(found)) {
    sink(table, found.columns, row)
    read += 1
  }
  return { table, read, lost: expected === null ? null : Math.max(0, expected - read) }
}

function hasRowid(client: Database.Database, table: string): boolean {
  const found = client.prepare<[string], number>('SELECT wr FROM pragma_table_list WHERE name = ?').pluck().get(table)
  return found !== 1
}

type Rows = { columns: string[]; after: (number: number) => IterableIterator<Value[]> }

function rowsOf(client: Database.Database, table: string, isNumbered: boolean): Rows {
  const number = isNumbered ? 'rowid' : '0'
  const where = isNumbered ? 'WHERE rowid > ? ORDER BY rowid' : 'WHERE ? IS NOT NULL'
  const rows = client
    .prepare<[number], Value[]>(`SELECT ${number} AS "salvage number", * FROM "${table}" ${where}`)
    .raw()
  const [, ...columns] = rows.columns().map(({ name }) => name)
  return { columns, after: (last) => rows.iterate(last) }
}

// By the rows' own numbers, so that reading goes on behind a page that is lost.
function* byNumber(client: Database.Database, table: string, rows: Rows): Generator<Value[]> {
  const highest = attempt(() => client.prepare<[], number>(`SELECT max(rowid) FROM "${table}"`).pluck().get()) ?? 0
  let last = 0
  let step = 1
  let broke = true
  const onBreak = () => void (broke = true)
  while (broke && step <= longestStep) {
    broke = false
    for (const [number, ...row] of readable(rows.after(last), onBreak)) {
      last = Number(number)
      step = 1
      yield row
    }
    if (!broke) return
    broke = last < highest || highest === 0
    last += step
    step *= 2
  }
}

function* inOrder(rows: Rows): Generator<Value[]> {
  for (const [, ...row] of readable(rows.after(0), () => undefined)) yield row
}

// The rows up to the first that cannot be read. Only reading is tried here, not what is done with a row.
function* readable(rows: IterableIterator<Value[]>, onBreak: () => void): Generator<Value[]> {
  try {
    yield* rows
  } catch {
    onBreak()
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
