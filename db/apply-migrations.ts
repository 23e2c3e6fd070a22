import type { Database } from 'better-sqlite3'
import { Failed } from '#shared/failure.ts'
import { failedOf } from './failures.ts'
import type { Migration } from './migration.ts'

/**
 * Runs migrations in one transaction and verifies what they left: no broken reference, and as many rows in every table
 * as before. A migration that means to change a table's rows says so in a line `-- rows may change: table, table`.
 */
export function applyMigrations(client: Database, pending: Migration[], at: string): void {
  if (client.pragma('foreign_keys', { simple: true }) !== 0)
    throw new Error('foreign keys are on: a rebuild would cascade')
  client
    .transaction(() => {
      for (const migration of pending) applyOne(client, migration, at)
      const [broken] = client.pragma('foreign_key_check') as { table: string }[]
      if (broken) throw new Failed('damaged', { detail: { table: broken.table, found: 'foreign_key_check' } })
      client.pragma(`user_version = ${pending.at(-1)?.number ?? client.pragma('user_version', { simple: true })}`)
    })
    .immediate()
}

function applyOne(client: Database, migration: Migration, at: string): void {
  const before = rowCounts(client)
  try {
    client.exec(migration.sql)
  } catch (error) {
    throw wrongMigration(migration, error)
  }
  const after = rowCounts(client)
  const free = freeTables(migration.sql)
  for (const [table, count] of before) {
    const now = after.get(table)
    if (now === count || now === undefined || free.includes(table)) continue
    throw new Failed('unexpected', { detail: { migration: migration.name, table, before: count, after: now } })
  }
  client
    .prepare('INSERT INTO migration (number, name, checksum, at) VALUES (?, ?, ?, ?)')
    .run(migration.number, migration.name, migration.checksum, at)
}

// Shadow tables of the search index come and go with its own housekeeping.
function rowCounts(client: Database): Map<string, number> {
  const names = client
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all()
  const counts = names.map((name): [string, number] => [
    name,
    client.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get() ?? 0,
  ])
  return new Map(counts)
}

function freeTables(sql: string): string[] {
  return [...sql.matchAll(/^-- rows may change: (.+)$/gm)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.trim()),
  )
}

// A full or broken disk keeps its name; what else goes wrong is the migration's own fault.
function wrongMigration({ name }: Migration, error: unknown): Failed {
  const failed = failedOf(error)
  if (failed instanceof Failed && !['unexpected', 'invalid'].includes(failed.failure.code)) return failed
  return new Failed('unexpected', { detail: { migration: name, reason: String(error) } }, error)
}
