import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { Failed } from '#shared/failure.ts'
import { headOf } from '../audit/head.ts'
import type { AuditHead } from '../audit/keys.ts'
import { withFailures } from '../failures.ts'
import { readVersion } from '../header.ts'
import { newestVersion } from '../migrate.ts'
import type { Migration } from '../migration.ts'
import { migrations as committed } from '../migrations/all.gen.ts'
import { recordColumns } from '../record-columns.ts'
import { tables } from '../schema.ts'
import { requireOwnSchema } from './own-schema.ts'

export type Counts = Partial<Record<EntityName, number>>

/** Where a history ends: how many entries it has, and the last write with its clock reading and time. */
export type HistoryEnd = { entries: number; step: number; clock: string; at: string }

/** What is known of an office from its file. */
export type CopyFacts = {
  schema: number
  officeId: string
  deviceId: string
  /** The name on its documents; empty before the office is set up. */
  officeName: string
  /** Records that are not in the trash. */
  counts: Counts
  history: HistoryEnd
  /** Where the audit stands; null in an older office, or before its first entry. */
  audit: AuditHead | null
  /** Number of the last backup made of it. */
  sequence: number
  /** SHA-256 (hex) of all rows in order, without the facts about the file itself; null where it was not worked out. */
  dump: string | null
}

/**
 * Checks a finished copy of an office's file through and through and tells what is in it, with a hash of its rows where
 * `dump` says so, which takes longer than all the rest. The copy is left in rollback mode, so that it can be read from
 * anywhere without a log. Fails with `damaged`, or as `readVersion`.
 */
export function checkCopy(path: string, dump = true, migrations: Migration[] = committed): CopyFacts {
  readVersion(path, newestVersion(migrations))
  return withFailures({}, () => {
    const client = new Database(path, { fileMustExist: true })
    try {
      for (const pragma of [
        'trusted_schema = OFF',
        'cell_size_check = ON',
        'mmap_size = 0',
        'synchronous = OFF',
        'cache_size = -4000',
      ])
        client.pragma(pragma)
      client.pragma('journal_mode = DELETE')
      requireSound(client)
      requireOwnSchema(client, migrations)
      return factsOf(client, dump)
    } finally {
      client.close()
    }
  })
}

/** Fails with `damaged` unless the whole file and every reference in it is sound. */
export function requireSound(client: Database.Database): void {
  const found = client.pragma('integrity_check', { simple: true })
  if (found !== 'ok') throw new Failed('damaged', { detail: { found: String(found) } })
  const [broken] = client.pragma('foreign_key_check') as { table: string }[]
  if (broken) throw new Failed('damaged', { detail: { table: broken.table, found: 'foreign_key_check' } })
}

/** The facts of an office's file through an open connection; every row is read for its `dump`. */
export function factsOf(client: Database.Database, dump: boolean): CopyFacts {
  const known = tableNames(client)
  return {
    schema: Number(client.pragma('user_version', { simple: true })),
    officeId: metaOf(client, 'officeId') ?? '',
    deviceId: metaOf(client, 'deviceId') ?? '',
    officeName: known.includes('identities') ? officeNameOf(client) : '',
    counts: countsOf(client, known),
    history: historyEnd(client),
    audit: headOf(client),
    sequence: Number(metaOf(client, 'backupSequence') ?? 0),
    dump: dump ? dumpOf(client) : null,
  }
}

/** A small fact about the file, null if it has none of that name. */
export function metaOf(client: Database.Database, key: string): string | null {
  return client.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key) ?? null
}

/** Where the history of an office ends; all nought or empty before its first write. */
export function historyEnd(client: Database.Database): HistoryEnd {
  const entries = client.prepare<[], number>('SELECT count(*) FROM history').pluck().get() ?? 0
  const last = client
    .prepare<[], Omit<HistoryEnd, 'entries'>>('SELECT number AS step, clock, at FROM step ORDER BY number DESC LIMIT 1')
    .get()
  return { entries, ...(last ?? { step: 0, clock: '', at: '' }) }
}

/** How many records of each kind there are outside the trash. */
export function countsOf(client: Database.Database, known = tableNames(client)): Counts {
  const found = entityNames
    .filter((name) => known.includes(getTableName(tables[name])))
    .map((name): [EntityName, number] => {
      const count = client.prepare<[], number>(
        `SELECT count(*) FROM "${getTableName(tables[name])}" WHERE deleted_at IS NULL`,
      )
      return [name, count.pluck().get() ?? 0]
    })
  return Object.fromEntries(found) as Counts
}

/** Tables that hold what people entered: all but facts about the file, its search index and its migrations. */
export function tableNames(client: Database.Database): string[] {
  return client
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
       AND name NOT LIKE 'sqlite_%' AND name NOT IN ('meta', 'migration') ORDER BY name`,
    )
    .pluck()
    .all()
}

// Many short updates of a hash take longer than the hash itself; characters.
const dumpStep = 1 << 16

/** SHA-256 (hex) over every row of every table, in the order of their keys. Two offices with one content have one dump. */
export function dumpOf(client: Database.Database): string {
  const hash = createHash('sha256')
  for (const name of tableNames(client)) {
    const keys = client
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
      .pluck()
      .all(name)
    const order = keys.map((key) => `"${key}"`).join(', ') || 'rowid'
    hash.update(`\n${name}\n`)
    const columns = recordColumns(client, name).map((column) => `"${column}"`)
    const rows = client.prepare<[], unknown[]>(`SELECT ${columns.join(', ')} FROM "${name}" ORDER BY ${order}`).raw()
    let lines = ''
    for (const row of rows.iterate() as IterableIterator<unknown[]>) {
      lines += `${JSON.stringify(row.some(Buffer.isBuffer) ? row.map(plain) : row)}\n`
      if (lines.length < dumpStep) continue
      hash.update(lines)
      lines = ''
    }
    hash.update(lines)
  }
  return hash.digest('hex')
}

function plain(value: unknown): unknown {
  return Buffer.isBuffer(value) ? createHash('sha256').update(value).digest('hex') : value
}

function officeNameOf(client: Database.Database): string {
  const name = client.prepare<[], string>(
    'SELECT name FROM identities WHERE deleted_at IS NULL ORDER BY created_at LIMIT 1',
  )
  return name.pluck().get() ?? ''
}
