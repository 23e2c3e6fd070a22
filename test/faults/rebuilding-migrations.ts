import Database from 'better-sqlite3'
import { applyMigrations } from '#db/apply-migrations.ts'
import { migrations as committed } from '#db/migrations/all.gen.ts'
import type { Migration } from '#db/migration.ts'

/** The shape in which drizzle-kit changes a column of a table that others refer to. */
export const rebuildOfPlans = rebuild('plans')

// From the table as the migrations leave it, because some of them have rebuilt it themselves.
function rebuild(table: string): string {
  const client = new Database(':memory:')
  client.pragma('foreign_keys = OFF')
  applyMigrations(client, committed, '')
  const made = client.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table) ?? ''
  const columns = client
    .prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0')
    .pluck()
    .all(table)
  client.close()
  const list = columns.map((column) => `"${column}"`).join(', ')
  return `${made.replace(/^CREATE TABLE [`"]?\w+[`"]?/, 'CREATE TABLE __new_table')};
  INSERT INTO __new_table (${list}) SELECT ${list} FROM ${table}; DROP TABLE ${table};
  ALTER TABLE __new_table RENAME TO ${table};`
}

/** The committed migrations and two more: one rebuilds a table that others refer to, one adds a column. */
export const rebuildingMigrations: Migration[] = [
  ...committed,
  {
    number: committed.length + 1,
    name: 'rebuild',
    checksum: 'rebuild',
    sql: rebuildOfPlans,
  },
  {
    number: committed.length + 2,
    name: 'add',
    checksum: 'add',
    sql: `ALTER TABLE plan_nodes ADD extra text DEFAULT 'new' NOT NULL;`,
  },
]
