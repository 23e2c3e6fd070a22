import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, vi } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { fileOf, writePointer } from '#db/generations.ts'
import { migrations as committed } from '#db/migrations/all.gen.ts'
import { openOffice } from '#db/open.ts'
import { setPragmas } from '#db/pragmas.ts'
import { createRow, listRows } from '#db/records.ts'
import { write } from '#db/write.ts'
import { planInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const wanted = {
  locking_mode: 'exclusive',
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  secure_delete: 1,
}

describe('opening an office', () => {
  const temp = useOffice()
  const pragma = (name: string) => connectionOf(temp.office).client.pragma(name, { simple: true })

  it('sets what keeps saves safe at the first opening and at every later one', () => {
    for (const _ of [1, 2, 3]) {
      for (const [name, value] of Object.entries(wanted)) expect([name, pragma(name)]).toEqual([name, value])
      temp.temp.reopen()
    }
  })

  it('does not run on a connection that keeps a setting from being made', () => {
    const memory = new Database(':memory:')
    expect(failureOf(() => setPragmas(memory))).toEqual({
      code: 'unexpected',
      detail: { pragma: 'journal_mode', found: 'memory' },
    })
    memory.close()
  })

  it('marks the file as an office of this application and counts its schema', () => {
    expect(pragma('application_id')).toBe(0x45515031)
    expect(pragma('user_version')).toBeGreaterThan(0)
  })

  it('finds everything again after a restart', () => {
    temp.save((tx) => createRow(tx, 'plan', planInput({ title: 'Bình đẳng giới' })))
    expect(listRows(temp.temp.reopen(), 'plan').map(({ title }) => title)).toEqual(['Bình đẳng giới'])
  })

  it('leaves one closed file without a log, so that a copy by hand is a whole one', () => {
    temp.save((tx) => createRow(tx, 'plan', planInput()))
    temp.office.close()
    expect(readdirSync(temp.temp.folder).toSorted()).toEqual(['audit.json', 'office-1.db', 'office.json'])
  })

  it('refuses work on an office that is closed', () => {
    const { office } = temp
    office.close()
    office.close()
    expect(failureOf(() => listRows(office, 'plan')).code).toBe('no-office')
    expect(failureOf(() => write(office, { operator: 'x' }, () => 1)).code).toBe('no-office')
  })

  it('goes on with the newest sound generation when the pointer is lost or unreadable', () => {
    const { folder } = temp.temp
    temp.save((tx) => createRow(tx, 'plan', planInput({ title: 'here' })))
    temp.office.close()
    copyFileSync(fileOf(folder, 1), fileOf(folder, 4))
    writeFileSync(fileOf(folder, 7), 'not a database at all')
    for (const damage of [
      () => rmSync(join(folder, 'office.json')),
      () => writeFileSync(join(folder, 'office.json'), '\0\0'),
    ]) {
      damage()
      const office = openOffice(folder)
      expect(office.generation).toBe(4)
      expect(listRows(office, 'plan').map(({ title }) => title)).toEqual(['here'])
      office.close()
      expect(readFileSync(join(folder, 'office.json'), 'utf8')).toContain('4')
    }
  })

  it('never makes an empty office beside files it cannot read', () => {
    const { folder } = temp.temp
    temp.office.close()
    rmSync(join(folder, 'office.json'))
    renameSync(fileOf(folder, 1), join(folder, 'elsewhere'))
    writeFileSync(fileOf(folder, 2), 'garbage')
    expect(failureOf(() => openOffice(folder)).code).toBe('not-a-database')
    expect(existsSync(fileOf(folder, 1))).toBe(false)
    renameSync(join(folder, 'elsewhere'), fileOf(folder, 1))
    temp.temp.reopen()
  })

  it('puts no older generation in the place of the one that is gone', () => {
    const { folder } = temp.temp
    temp.office.close()
    writePointer(folder, 3)
    expect(failureOf(() => openOffice(folder))).toMatchObject({
      code: 'office-missing',
      detail: { file: 'office-3.db' },
    })
    expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toEqual(['office-1.db'])
    writePointer(folder, 1)
    temp.temp.reopen()
  })

  it('goes on in the file another process switched to while this one waited for the old one', () => {
    const { folder } = temp.temp
    temp.save((tx) => createRow(tx, 'plan', planInput({ title: 'old' })))
    temp.office.close()
    const { exec } = Database.prototype
    const waiting = vi.spyOn(Database.prototype, 'exec').mockImplementationOnce(function (
      this: Database.Database,
      sql,
    ) {
      copyFileSync(fileOf(folder, 1), fileOf(folder, 2))
      const other = new Database(fileOf(folder, 2))
      other.prepare(`UPDATE plans SET title = 'new'`).run()
      other.close()
      writePointer(folder, 2)
      return exec.call(this, sql)
    })
    const newer = [...committed, { number: committed.length + 1, name: 'next', checksum: 'next', sql: '-- nothing' }]
    const office = openOffice(folder, { migrations: newer })
    waiting.mockRestore()
    expect(office.generation).toBe(3)
    expect(listRows(office, 'plan').map(({ title }) => title)).toEqual(['new'])
    office.close()
  })

  it('keeps the office another process made first at the same moment', () => {
    const folder = join(temp.temp.folder, 'both')
    const first = committed[0]
    if (!first) throw new Error('no migrations')
    let other = 0
    const slow = {
      ...first,
      get sql() {
        if ((other += 1) === 1) {
          const quicker = openOffice(folder)
          write(quicker, { operator: 'quicker' }, (tx) => createRow(tx, 'plan', planInput({ title: 'kept' })))
          quicker.close()
        }
        return first.sql
      },
    }
    const office = openOffice(folder, { migrations: [slow, ...committed.slice(1)] })
    expect(listRows(office, 'plan').map(({ title }) => title)).toEqual(['kept'])
    office.close()
    expect(readdirSync(folder).toSorted()).toEqual(['audit.json', 'office-1.db', 'office.json'])
  })

  it('clears away what an interrupted migration left unfinished', () => {
    const left = join(temp.temp.folder, 'office-2-4711.part')
    writeFileSync(left, 'half')
    temp.temp.reopen()
    expect(existsSync(left)).toBe(false)
  })

  it('works in a folder whose name has spaces, Turkish, Vietnamese and unfinished letters', () => {
    const folder = join(
      temp.temp.folder,
      'Eşitlik birimi',
      'Bình đẳng'.normalize('NFD'),
      'ı'.repeat(80),
      'x'.repeat(120),
    )
    const office = openOffice(folder)
    write(office, { operator: 'x' }, (tx) => createRow(tx, 'plan', planInput()))
    expect(listRows(office, 'plan')).toHaveLength(1)
    office.close()
  })
})
