// npm run db:generate [name]: writes the next migration from the difference between the tables described here and the
// ones the last migration left. drizzle-kit words the SQL; nothing is applied. Commit what it writes and never change
// it again. With --check nothing is written and the exit code tells whether something would be.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { migrationSql } from './generate-sql.mjs'

const folder = join(import.meta.dirname, 'migrations')
const snapshotFile = join(folder, 'snapshot.json')
const bundleFile = join(folder, 'all.gen.ts')
const { generateSQLiteDrizzleJson } = createRequire(import.meta.url)('drizzle-kit/api')

/** The tables as they are described now, in drizzle-kit's words and without its random ids. */
async function described() {
  const tables = { ...(await import('./schema.ts')), ...(await import('./system-tables.ts')) }
  const snapshot = { ...(await generateSQLiteDrizzleJson(tables)), id: 'now', prevId: 'before' }
  await addWhatListsNeed(snapshot)
  return snapshot
}

// See list-schema.ts.
async function addWhatListsNeed(snapshot) {
  const [{ entities }, { tables }, { listIndexes, orderColumn, orderFields }, { getTableName }] = await Promise.all([
    import('../shared/entities/all.ts'),
    import('./schema.ts'),
    import('./list-schema.ts'),
    import('drizzle-orm'),
  ])
  for (const [name, entity] of Object.entries(entities)) {
    const table = snapshot.tables[getTableName(tables[name])]
    for (const field of orderFields(entity)) {
      const column = orderColumn(field)
      table.columns[column] = { name: column, type: 'text', primaryKey: false, notNull: false, autoincrement: false }
    }
    for (const { where, ...index } of listIndexes(entity, table.name)) {
      table.indexes[index.name] = { ...index, isUnique: false, where }
    }
  }
}

function migrationFiles() {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_.*\.sql$/.test(name))
    .sort()
}

function bundled() {
  const all = migrationFiles().map((file) => {
    const sql = readFileSync(join(folder, file), 'utf8')
    return { number: Number(file.slice(0, 4)), name: file.slice(5, -4), checksum: checksumOf(sql), sql }
  })
  const entries = all.map(({ sql, ...entry }) => {
    const head = Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    return `  { ${head.join(', ')}, sql: ${JSON.stringify(sql)} },\n`
  })
  return `// Written by db/generate.mjs from the .sql files beside it, because a packaged application has no loose files.
import type { Migration } from '../migration.ts'

export const migrations: Migration[] = [
${entries.join('')}]
`
}

function checksumOf(sql) {
  return createHash('sha256').update(sql).digest('hex')
}

// A file that offices have been through is history; a changed one would leave two kinds of offices.
function refuseChangedMigrations() {
  const known = existsSync(bundleFile) ? readFileSync(bundleFile, 'utf8') : ''
  for (const [, number, name, checksum] of known.matchAll(/number: (\d+), name: "(.*?)", checksum: "(\w+)"/g)) {
    const file = `${number.padStart(4, '0')}_${name}.sql`
    if (!existsSync(join(folder, file)) || checksumOf(readFileSync(join(folder, file), 'utf8')) !== checksum) {
      throw new Error(`${file} was changed or removed after it was committed; write a new migration instead`)
    }
  }
}

async function main([argument]) {
  refuseChangedMigrations()
  const next = await described()
  const previous = existsSync(snapshotFile)
    ? JSON.parse(readFileSync(snapshotFile, 'utf8'))
    : await generateSQLiteDrizzleJson({})
  const sql = await migrationSql(previous, next)
  if (argument === '--check') {
    const current = existsSync(bundleFile) && readFileSync(bundleFile, 'utf8') === bundled()
    if (sql === '' && current) return
    throw new Error('tables and migrations differ: run npm run db:generate')
  }
  if (sql !== '') {
    const number = String(migrationFiles().length + 1).padStart(4, '0')
    const file = `${number}_${argument ?? 'change'}.sql`
    writeFileSync(join(folder, file), sql)
    writeFileSync(snapshotFile, `${JSON.stringify(next, null, 1)}\n`)
    console.log(`wrote db/migrations/${file}; read it before you commit it`)
  }
  writeFileSync(bundleFile, bundled())
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
