import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { fileOf } from '#db/generations.ts'
import type { Migration } from '#db/migration.ts'
import { migrations as committed } from '#db/migrations/all.gen.ts'
import { openOffice } from '#db/open.ts'
import { createRow, listRows } from '#db/records.ts'
import { write } from '#db/write.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { rebuildOfPlans } from '#test/faults/rebuilding-migrations.ts'
import { failureOf } from '#test/harness/caught.ts'

const next = (sql: string, name = 'next'): Migration[] => {
  const number = committed.length + 1
  return [...committed, { number, name, checksum: `checksum of ${name}`, sql }]
}

describe('an update of the application that changes the tables', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'equiplan-migrate-'))
    const office = openOffice(folder)
    write(office, { operator: 'x' }, (tx) => {
      const plan = createRow(tx, 'plan', planInput({ title: 'kept' }))
      for (let at = 0; at < 20; at += 1) createRow(tx, 'planNode', nodeInput(plan.id, { position: at }))
    })
    office.close()
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const files = () => readdirSync(folder).toSorted()
  const version = (generation: number) => readFileSync(fileOf(folder, generation)).readInt32BE(60)

  it('keeps every record, the children of a rebuilt table too', () => {
    const office = openOffice(folder, { migrations: next(rebuildOfPlans) })
    expect(listRows(office, 'plan').map(({ title }) => title)).toEqual(['kept'])
    expect(listRows(office, 'planNode')).toHaveLength(20)
    write(office, { operator: 'x' }, (tx) => createRow(tx, 'plan', planInput()))
    office.close()
  })

  it('works on a copy and leaves the file from before as it was', () => {
    const before = readFileSync(fileOf(folder, 1))
    const office = openOffice(folder, { migrations: next('CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;') })
    expect(office.generation).toBe(2)
    office.close()
    expect(readFileSync(fileOf(folder, 1)).equals(before)).toBe(true)
    expect([version(1), version(2)]).toEqual([committed.length, committed.length + 1])
    expect(files()).toEqual(['audit.json', 'office-1.db', 'office-2.db', 'office.json'])
  })

  it.each([
    ['its SQL is wrong', 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; NONSENSE;', 'unexpected'],
    ['it loses rows', 'DELETE FROM plan_nodes WHERE position = 3;', 'unexpected'],
    ['it breaks a reference', 'INSERT INTO migration VALUES (99, 1, 1, 1); DELETE FROM plans;', 'unexpected'],
    ['it leaves orphans behind', '-- rows may change: plans\nDELETE FROM plans;', 'damaged'],
    ['it leaves a file that is not sound', 'UPDATE sqlite_schema SET rootpage = 3;', 'unexpected'],
  ])('changes nothing when %s', (_, sql, code) => {
    const before = readFileSync(fileOf(folder, 1))
    expect(failureOf(() => openOffice(folder, { migrations: next(sql) })).code).toBe(code)
    expect(readFileSync(fileOf(folder, 1)).equals(before)).toBe(true)
    expect(files()).toEqual(['audit.json', 'office-1.db', 'office.json'])
    const office = openOffice(folder)
    expect(listRows(office, 'planNode')).toHaveLength(20)
    office.close()
  })

  it('gives the plans of an older office the currency their budgets were printed in', () => {
    const older = mkdtempSync(join(tmpdir(), 'equiplan-older-'))
    const at = '2026-01-01T00:00:00.000Z'
    const first = openOffice(older, { migrations: committed.slice(0, 3) })
    first.close()
    const client = new Database(fileOf(older, 1))
    client.exec(`INSERT INTO offices (id, created_at, updated_at, revision, currency)
      VALUES ('01900000-0000-7000-8000-000000000001', '${at}', '${at}', 1, 'vnd');
      INSERT INTO plans (id, created_at, updated_at, revision) VALUES ('01900000-0000-7000-8000-000000000002', '${at}', '${at}', 1)`)
    client.close()
    const office = openOffice(older)
    expect([listRows(office, 'office')[0]?.currency, listRows(office, 'plan')[0]?.currency]).toEqual(['VND', 'VND'])
    office.close()
    rmSync(older, { recursive: true })
  })

  it('may change the number of rows where it says so', () => {
    const sql = '-- rows may change: plan_nodes\nDELETE FROM plan_nodes WHERE position = 3;'
    const office = openOffice(folder, { migrations: next(sql) })
    expect(listRows(office, 'planNode')).toHaveLength(19)
    office.close()
  })

  it('cannot be taken back by an older application, which leaves the newer file unharmed', () => {
    openOffice(folder, { migrations: next('CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;') }).close()
    const before = readFileSync(fileOf(folder, 2))
    expect(failureOf(() => openOffice(folder))).toEqual({
      code: 'from-the-future',
      detail: { file: 'office-2.db', found: committed.length + 1, known: committed.length },
    })
    expect(readFileSync(fileOf(folder, 2)).equals(before)).toBe(true)
  })

  it('refuses a file that went through other migrations', () => {
    openOffice(folder, { migrations: next('CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;', 'one') }).close()
    const other = next('CREATE TABLE other (id INTEGER PRIMARY KEY) STRICT;', 'other')
    expect(failureOf(() => openOffice(folder, { migrations: other })).code).toBe('foreign-file')
  })

  it('leaves an older file that went through other migrations as it is', () => {
    const edited = new Database(fileOf(folder, 1))
    edited.exec(`UPDATE migration SET checksum = 'other' WHERE number = 1`)
    edited.close()
    const before = readFileSync(fileOf(folder, 1))
    const newer = next('CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;')
    expect(failureOf(() => openOffice(folder, { migrations: newer }))).toEqual({
      code: 'foreign-file',
      detail: { migration: 1 },
    })
    expect(readFileSync(fileOf(folder, 1)).equals(before)).toBe(true)
    expect(files()).toEqual(['audit.json', 'office-1.db', 'office.json'])
  })

  it('goes past a generation that an interrupted update left beside the live one', () => {
    const left = new Database(fileOf(folder, 2))
    left.exec('CREATE TABLE half (x)')
    left.close()
    const office = openOffice(folder, { migrations: next(rebuildOfPlans) })
    expect(office.generation).toBe(3)
    expect(listRows(office, 'planNode')).toHaveLength(20)
    office.close()
    expect(existsSync(fileOf(folder, 2))).toBe(true)
  })
})

describe('an office from an earlier version', () => {
  it('keeps what its search index holds, with what each record is a part of', () => {
    const folder = mkdtempSync(join(tmpdir(), 'equiplan-earlier-'))
    openOffice(folder, { migrations: committed.slice(0, 4) }).close()
    const earlier = new Database(fileOf(folder, 1))
    const put = earlier.prepare('INSERT INTO search_entry (entity, record_id, plan_id) VALUES (?, ?, ?)')
    for (const [entity, id, planId] of [
      ['plan', 'p', 'p'],
      ['planNode', 'n', 'p'],
      ['unit', 'u', null],
    ]) {
      put.run(entity, id, planId)
    }
    earlier.close()
    const office = openOffice(folder)
    const entries = connectionOf(office).client.prepare('SELECT * FROM search_entry ORDER BY number').all()
    expect(entries).toMatchObject([
      { record_id: 'p', owner_entity: null, owner_id: null },
      { record_id: 'n', owner_entity: 'plan', owner_id: 'p' },
      { record_id: 'u', owner_entity: null, owner_id: null },
    ])
    office.close()
    rmSync(folder, { recursive: true })
  })
})
