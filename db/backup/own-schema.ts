import Database from 'better-sqlite3'
import { Failed } from '#shared/failure.ts'
import { applyMigrations } from '../apply-migrations.ts'
import type { Migration } from '../migration.ts'

/**
 * Fails with `damaged` unless a file has exactly the tables, indexes, triggers and views that the migrations it has been
 * through make. A file made by somebody else could bring a trigger or a view of its own.
 */
export function requireOwnSchema(client: Database.Database, migrations: Migration[]): void {
  const version = Number(client.pragma('user_version', { simple: true }))
  const expected = schemaAfter(migrations.filter(({ number }) => number <= version))
  const found = schemaOf(client)
  if (found !== expected) throw new Failed('damaged', { detail: { found: 'schema' } })
}

// By the migrations' own hashes; the same few are asked for again and again.
const known = new Map<string, string>()

function schemaAfter(migrations: Migration[]): string {
  const key = migrations.map(({ checksum }) => checksum).join()
  const schema = known.get(key) ?? builtSchema(migrations)
  known.set(key, schema)
  return schema
}

function builtSchema(migrations: Migration[]): string {
  const memory = new Database(':memory:')
  try {
    memory.pragma('foreign_keys = OFF')
    applyMigrations(memory, migrations, '')
    return schemaOf(memory)
  } finally {
    memory.close()
  }
}

function schemaOf(client: Database.Database): string {
  return JSON.stringify(
    client.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').raw().all(),
  )
}
