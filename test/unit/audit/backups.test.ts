import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBackupHeader } from '#electron/backup/read-file.ts'
import { planInput } from '#test/builders/build-inputs.ts'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'

const firstNames = {
  office: { country: 'vn', kind: 'college', documentLanguage: 'vi' },
  identity: { name: 'Trường Cao đẳng nghề' },
} as const

let app: TestApp
let stick: string
let chosen: string

function makeApp(): TestApp {
  const made = createTestApp({
    chooseBackupFolder: async () => stick,
    chooseBackupFile: async () => chosen,
    chooseSavePath: async (name) => join(stick, name),
  })
  made.offices.open('own')
  return made
}

beforeEach(async () => {
  stick = mkdtempSync(join(tmpdir(), 'equiplan-stick-'))
  app = makeApp()
  await app.invoke('office.setUp', firstNames)
  await app.invoke('backup.protect', { passphrase: 'bình đẳng giới' })
})
afterEach(async () => {
  await app.remove()
  rmSync(stick, { recursive: true, force: true })
})

async function backUp(): Promise<string> {
  const { made } = await app.invoke('backup.make', { place: 'choose' })
  chosen = join(stick, made.file)
  return chosen
}

async function restore(into: TestApp, file: string, secret: string | null = null): Promise<void> {
  chosen = file
  const { handle } = await into.invoke('backup.look', {})
  await into.invoke('backup.restore', { handle, secret, otherOffice: false })
}

const plan = (title: string) => app.invoke('plan.create', planInput({ title }))
const kinds = async (of = app) =>
  (await of.invoke('audit.list', { sort: { column: 'number', direction: 'ascending' } })).rows.map(({ kind }) => kind)
const events = async (of = app) => (await kinds(of)).filter((kind) => kind !== 'create')

describe('the audit and backups', () => {
  it('stands in every backup with its head, which the check of the backup proves', async () => {
    await plan('Kế hoạch')
    const { rows } = await app.invoke('audit.list', {})
    const file = await backUp()
    const { audit } = readBackupHeader(file)
    expect(audit).toMatchObject({ entries: rows[0]?.number })
    expect(await app.invoke('audit.verify', {})).toMatchObject({ entries: (rows[0]?.number ?? 0) + 1, broken: null })
  })

  it('goes on after a restore, tells of it, and stays whole', async () => {
    await plan('first')
    const file = await backUp()
    await plan('lost')
    await backUp()
    await restore(app, file)
    await plan('after')
    expect(await events()).toEqual(['chain-begun', 'backup-protected', 'office-restored'])
    expect(await app.invoke('audit.verify', {})).toMatchObject({ unchecked: 0, broken: null })
  })

  it('stays whole when the restore is taken back', async () => {
    const file = await backUp()
    await plan('kept')
    await backUp()
    await restore(app, file)
    await plan('in between')
    await backUp()
    await app.invoke('backup.goBack', {})
    expect((await events()).at(-1)).toBe('restore-undone')
    expect(await app.invoke('audit.verify', {})).toMatchObject({ unchecked: 0, broken: null })
  })

  it('can be checked on another PC after a restore there from a locked backup', async () => {
    await plan('moves')
    const file = await backUp()
    const other = makeApp()
    try {
      await restore(other, file, 'bình đẳng giới')
      expect(await other.invoke('audit.verify', {})).toMatchObject({ unchecked: 0, broken: null })
      expect((await events(other)).at(-1)).toBe('office-restored')
    } finally {
      await other.remove()
    }
  })

  it('says on another PC that it cannot be checked where the backup was not locked', async () => {
    await app.invoke('backup.protect', { passphrase: null })
    const file = await backUp()
    const { audit } = readBackupHeader(file)
    const other = makeApp()
    try {
      await restore(other, file)
      expect(await other.invoke('audit.verify', {})).toMatchObject({ unchecked: audit?.entries, broken: null })
      expect((await events(other)).slice(-2)).toEqual(['chain-begun', 'office-restored'])
    } finally {
      await other.remove()
    }
  })

  it('is read by person, kind and time, and saved as a table without formulas', async () => {
    await plan('=1+1')
    const { rows, total } = await app.invoke('audit.list', { kinds: ['backup-protected'] })
    expect([total, rows[0]?.kind, rows[0]?.who]).toEqual([1, 'backup-protected', 'test'])
    expect((await app.invoke('audit.list', { actor: 'nobody' })).total).toBe(0)
    expect((await app.invoke('audit.list', { from: '2999-01-01T00:00:00.000Z' })).total).toBe(0)
    expect((await app.invoke('audit.list', { until: '2999-01-01T00:00:00.000Z' })).total).toBeGreaterThan(3)
    expect(await app.invoke('audit.actors', {})).toEqual([{ actor: 'test', who: 'test' }])
    const { fileName, entries } = await app.invoke('audit.export', { language: 'tr' })
    const text = readFileSync(join(stick, fileName), 'utf8')
    expect(fileName).toBe('Denetim kaydı 2026-11-21.csv')
    expect(text.split('\r\n')).toHaveLength(entries + 3)
    expect(text).toContain('Oluşturuldu')
    expect(text).not.toContain('1+1')
    expect((await events()).at(-1)).toBe('audit-exported')
  })
})
