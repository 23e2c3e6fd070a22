// Writes, for every schema there was and has no file yet, a small office of that schema as a backup, gzipped:
//   node test/migrations/make-schema-files.ts
// The rows are those of a sample office, as far as the tables of that schema had them. A file that is there is never
// written again, because it stands for what people have on their sticks.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { applyMigrations } from '#db/apply-migrations.ts'
import { checkCopy } from '#db/backup/copy-facts.ts'
import { unwatched } from '#db/backup/watch.ts'
import { fileOf } from '#db/generations.ts'
import { applicationId } from '#db/header.ts'
import { migrations } from '#db/migrations/all.gen.ts'
import { openOffice } from '#db/open.ts'
import { createRow, updateRow, listRows } from '#db/records.ts'
import { write } from '#db/write.ts'
import { writeBackupFile } from '#electron/backup/write-file.ts'
import { samples } from '#shared/samples/all.ts'
import { schemaFile } from './schema-file.ts'

const at = '2026-11-22T08:00:00.000Z'
const work = mkdtempSync(join(tmpdir(), 'equiplan-schemas-'))
try {
  const source = sampleOffice(join(work, 'sample'))
  for (const { number } of migrations) {
    if (existsSync(schemaFile(number))) continue
    const path = join(work, `${number}.db`)
    officeOf(path, number, source)
    writeFileSync(schemaFile(number), gzipSync(backupOf(path), { level: 9 }))
    process.stdout.write(`${schemaFile(number)}: ${statSync(schemaFile(number)).size} bytes\n`)
  }
} finally {
  rmSync(work, { recursive: true })
}

function sampleOffice(folder: string): string {
  const office = openOffice(folder, { now: () => Date.parse(at) })
  write(office, { operator: 'sample' }, (tx) => {
    samples['an-giang'].fill((entity, input) => (createRow(tx, entity, input) as { id: string }).id)
  })
  write(office, { operator: 'sample' }, (tx) => {
    const [plan] = listRows(office, 'plan', {})
    if (plan) updateRow(tx, 'plan', plan, { subtitle: 'Bình đẳng giới' })
  })
  office.close()
  return fileOf(folder, 1)
}

function officeOf(path: string, version: number, source: string): void {
  const client = new Database(path)
  client.pragma(`application_id = ${applicationId}`)
  client.pragma('foreign_keys = OFF')
  applyMigrations(client, migrations.slice(0, version), at)
  client.prepare('ATTACH ? AS source').run(source)
  for (const table of tablesIn(client, 'main').filter((name) => tablesIn(client, 'source').includes(name))) {
    const known = new Set(columnsOf(client, 'source', table))
    const common = columnsOf(client, 'main', table).filter((column) => known.has(column))
    const list = common.map((column) => `"${column}"`).join(', ')
    client.exec(`INSERT OR IGNORE INTO main."${table}" (${list}) SELECT ${list} FROM source."${table}"`)
  }
  client.exec('DETACH source')
  client.exec('VACUUM')
  client.close()
}

function tablesIn(client: Database.Database, schema: string): string[] {
  return client
    .prepare<[string], string>(
      `SELECT name FROM pragma_table_list WHERE schema = ? AND type = 'table'
       AND name NOT LIKE 'sqlite_%' AND name NOT IN ('migration')`,
    )
    .pluck()
    .all(schema)
}

// Columns that SQLite works out itself cannot be written.
function columnsOf(client: Database.Database, schema: string, table: string): string[] {
  return client
    .prepare<[string, string], string>('SELECT name FROM pragma_table_xinfo(?, ?) WHERE hidden = 0')
    .pluck()
    .all(table, schema)
}

function backupOf(path: string): Buffer {
  const { schema, officeId, officeName, deviceId, counts, history, audit, dump } = checkCopy(path)
  const office = { id: officeId, name: officeName }
  const facts = {
    application: '0.1.0',
    schema,
    office,
    device: deviceId,
    sequence: 1,
    at,
    counts,
    history,
    audit,
    dump,
  }
  const file = `${path}.equiplan`
  const sources = [{ name: 'office.db' as const, length: statSync(path).size, from: path }]
  writeBackupFile(file, facts, sources, null, unwatched)
  return readFileSync(file)
}
