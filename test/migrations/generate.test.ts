import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  appendFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '#db/migrations/all.gen.ts'

const root = join(import.meta.dirname, '../..')

describe('the committed migrations', () => {
  it('lead exactly to the tables that are described', () => {
    execFileSync(process.execPath, ['db/generate.mjs', '--check'], { cwd: root, stdio: 'pipe' })
  })

  it('are bundled as they were committed, in order', () => {
    const files = readdirSync(join(root, 'db/migrations'))
      .filter((name) => name.endsWith('.sql'))
      .toSorted()
    expect(migrations.map(({ number, name }) => `${String(number).padStart(4, '0')}_${name}.sql`)).toEqual(files)
    for (const { checksum, sql } of migrations) expect(createHash('sha256').update(sql).digest('hex')).toBe(checksum)
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, at) => at + 1))
  })
})

/** A copy of the project's own sources, in which an entity can be changed. */
describe('a change of the tables', { timeout: 60_000 }, () => {
  let copy: string
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'equiplan-generate-'))
    for (const part of ['db', 'shared', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  })
  afterEach(() => rmSync(copy, { recursive: true }))

  const generate = (...args: string[]) =>
    spawnSync(process.execPath, ['db/generate.mjs', ...args], { cwd: copy, encoding: 'utf8' })
  const number = String(migrations.length + 1).padStart(4, '0')
  const written = (name: string) => readFileSync(join(copy, `db/migrations/${number}_${name}.sql`), 'utf8')
  const edit = (file: string, from: string, to: string) => {
    const path = join(copy, file)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(from)
    writeFileSync(path, text.replace(from, to))
  }

  function apply(sql: string): Database.Database {
    const client = new Database(':memory:')
    for (const migration of migrations) client.exec(migration.sql)
    client.exec(`INSERT INTO units (id, created_at, updated_at, revision, name)
      VALUES ('01900000-0000-7000-8000-000000000001', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1, 'kept')`)
    client.exec(sql)
    return client
  }

  it('for one new field is one added column with its CHECK, and no rebuilt table', () => {
    edit(
      'shared/entities/unit.ts',
      '  outside: flag(),',
      '  outside: flag(),\n  phone: optional(line({ max: 40 })),\n  hidden: flag(),',
    )
    expect(generate('--check').status).toBe(1)
    expect(generate('unit_phone').stderr).toBe('')
    expect(written('unit_phone').trim().split(/\n+/)).toEqual([
      'ALTER TABLE `units` ADD `phone` text CONSTRAINT "units_phone" CHECK(length("phone") BETWEEN 0 AND 40);',
      'ALTER TABLE `units` ADD `hidden` integer DEFAULT 0 NOT NULL CONSTRAINT "units_hidden" CHECK("hidden" IN (0, 1));',
    ])
    const client = apply(written('unit_phone'))
    expect(client.prepare('SELECT name, phone, hidden FROM units').get()).toEqual({
      name: 'kept',
      phone: null,
      hidden: 0,
    })
    expect(() => client.exec(`UPDATE units SET phone = '${'5'.repeat(41)}'`)).toThrow('units_phone')
    client.close()
    expect(generate('--check').stderr).toBe('')
  })

  it('for a changed rule rebuilds the table as a STRICT one and keeps its rows, new fields with it', () => {
    edit(
      'shared/entities/unit.ts',
      'optional(searched(line({ max: 40 })))',
      'optional(searched(line({ max: 60 }))),\n  phone: optional(line({ max: 40 }))',
    )
    expect(generate('longer').stderr).toBe('')
    const client = apply(written('longer'))
    expect(client.prepare('SELECT name, phone FROM units').get()).toEqual({ name: 'kept', phone: null })
    expect(client.prepare(`SELECT strict FROM pragma_table_list WHERE name = 'units'`).pluck().get()).toBe(1)
    client.exec(`UPDATE units SET abbreviation = '${'a'.repeat(60)}'`)
    expect(() => client.exec(`UPDATE units SET abbreviation = '${'a'.repeat(61)}'`)).toThrow('units_abbreviation')
    client.close()
  })

  it('keeps an index on an expression when its table is rebuilt', () => {
    edit('shared/entities/office.ts', "'mm', 'cm', 'in'", "'mm', 'cm', 'in', 'pt'")
    expect(generate('points').stderr).toBe('')
    const client = apply(written('points'))
    const office = (id: string) =>
      client.exec(`INSERT INTO offices (id, created_at, updated_at, revision)
        VALUES ('${id}', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1)`)
    office('01900000-0000-7000-8000-000000000002')
    expect(() => office('01900000-0000-7000-8000-000000000003')).toThrow('offices_only_one')
    client.close()
  })

  it('is never written into a migration that was committed', () => {
    appendFileSync(join(copy, 'db/migrations/0001_initial.sql'), '\n-- one more line\n')
    const { status, stderr } = generate('--check')
    expect([status, stderr]).toEqual([1, expect.stringContaining('0001_initial.sql was changed')])
  })
})
