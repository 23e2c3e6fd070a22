import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'
import { planInput } from '#test/builders/build-inputs.ts'

const passphrase = 'bình đẳng giới'
const firstNames = {
  office: { country: 'vn', kind: 'college', documentLanguage: 'vi' },
  identity: { name: 'Trường Cao đẳng nghề' },
} as const

let app: TestApp
let stick: string
let chosen: string | null
let days: number

async function makeApp(): Promise<TestApp> {
  const now = () => Date.now() + days * 86_400_000
  const made = createTestApp({ now, chooseBackupFolder: async () => stick, chooseBackupFile: async () => chosen })
  made.offices.open('own')
  return made
}

beforeEach(async () => {
  stick = mkdtempSync(join(tmpdir(), 'equiplan-stick-'))
  chosen = null
  days = 0
  app = await makeApp()
  await app.invoke('office.setUp', firstNames)
})
afterEach(async () => {
  await app.remove()
  rmSync(stick, { recursive: true, force: true })
})

async function titles(of = app): Promise<string[]> {
  return (await of.invoke('plan.all', {})).map(({ title }) => title)
}

async function backUp(): Promise<string> {
  const { made } = await app.invoke('backup.make', { place: 'choose' })
  chosen = join(stick, made.file)
  return chosen
}

describe('the room for backups', () => {
  it('asks for protection before the first backup, and reminds of it once the office is a week old', async () => {
    expect(await app.invoke('backup.state', {})).toMatchObject({ protection: 'undecided', last: null, due: false })
    days = 8
    expect(await app.invoke('backup.state', {})).toMatchObject({ due: true })
    await expect(app.invoke('backup.make', { place: 'choose' })).rejects.toMatchObject({
      failure: { code: 'passphrase-needed' },
    })
    expect(readdirSync(stick)).toEqual([])
  })

  it('makes locked backups without asking again, and knows where the last one is', async () => {
    const { recoveryKey } = await app.invoke('backup.protect', { passphrase })
    expect(recoveryKey).toMatch(/^([0-9A-Z]{4}-){8}[0-9A-Z]{4}$/)
    await backUp()
    const again = await app.invoke('backup.make', { place: 'last' })
    expect(again.made).toMatchObject({ sequence: 2, locked: true, folder: stick })
    const room = await app.invoke('backup.state', {})
    expect(room.last).toMatchObject({ sequence: 2, counts: { office: 1, plan: 0 } })
    expect(readdirSync(stick)).toHaveLength(2)
  })

  it('refuses a passphrase that is no protection', async () => {
    await expect(app.invoke('backup.protect', { passphrase: 'short' })).rejects.toMatchObject({
      failure: { code: 'invalid' },
    })
  })

  it('proves the last backup by restoring it for trial', async () => {
    await app.invoke('backup.protect', { passphrase })
    await backUp()
    const room = await app.invoke('backup.drill', {})
    expect(room.proven).toMatchObject({ sequence: 1, counts: { office: 1 } })
  })

  it('says when the last backup is not there any more, or not as it was', async () => {
    await app.invoke('backup.protect', { passphrase })
    const file = await backUp()
    const bytes = readFileSync(file)
    bytes.writeUInt8(bytes.readUInt8(9_000) ^ 4, 9_000)
    writeFileSync(file, bytes)
    await expect(app.invoke('backup.drill', {})).rejects.toMatchObject({ failure: { code: 'backup-damaged' } })
    rmSync(file)
    await expect(app.invoke('backup.drill', {})).rejects.toMatchObject({ failure: { code: 'no-such-file' } })
    expect((await app.invoke('backup.state', {})).proven).toBeNull()
  })
})

describe('a restore', () => {
  it('tells before what would be lost, brings the backup back, and can be taken back', async () => {
    await app.invoke('backup.protect', { passphrase })
    await app.invoke('plan.create', planInput({ title: 'before' }))
    await backUp()
    await app.invoke('plan.create', planInput({ title: 'after' }))
    const found = await app.invoke('backup.look', {})
    expect(found).toMatchObject({ office: 'Trường Cao đẳng nghề', locked: true, known: true, counts: { plan: 1 } })
    expect(found.present).toMatchObject({ sameOffice: true, changes: 1, counts: { plan: 2 } })
    const { handle } = found
    const state = await app.invoke('backup.restore', { handle, secret: null, otherOffice: false })
    expect(state).toMatchObject({ open: 'own', failure: null })
    expect(await titles()).toEqual(['before'])
    expect((await app.invoke('backup.state', {})).wayBack).toMatchObject({ sequence: 1, changes: 0 })
    await app.invoke('plan.create', planInput({ title: 'since' }))
    expect((await app.invoke('backup.state', {})).wayBack).toMatchObject({ changes: 1 })
    await app.invoke('backup.goBack', {})
    expect((await titles()).toSorted()).toEqual(['after', 'before'])
  })

  it('brings the office to another PC with one file and its passphrase, which goes on with its backups', async () => {
    await app.invoke('backup.protect', { passphrase })
    await app.invoke('plan.create', planInput({ title: 'moved' }))
    await backUp()
    const other = await makeApp()
    try {
      const { handle, known, present } = await other.invoke('backup.look', {})
      expect({ known, present }).toEqual({ known: false, present: null })
      const call = { handle, otherOffice: false }
      for (const [secret, code] of [
        [null, 'passphrase-needed'],
        ['not it at all', 'wrong-passphrase'],
      ] as const) {
        await expect(other.invoke('backup.restore', { ...call, secret })).rejects.toMatchObject({ failure: { code } })
      }
      expect(await other.invoke('backup.restore', { ...call, secret: passphrase })).toMatchObject({ open: 'own' })
      expect(await titles(other)).toEqual(['moved'])
      const { made } = await other.invoke('backup.make', { place: 'choose' })
      expect(made).toMatchObject({ sequence: 2, locked: true })
    } finally {
      await other.remove()
    }
  })

  it('does not put another office in the place of this one unless that is wanted', async () => {
    await app.invoke('backup.protect', { passphrase: null })
    await backUp()
    const other = await makeApp()
    try {
      await other.invoke('office.setUp', { ...firstNames, identity: { name: 'Another' } })
      const { handle, present } = await other.invoke('backup.look', {})
      expect(present).toMatchObject({ sameOffice: false, changes: null })
      const call = { handle, secret: null }
      await expect(other.invoke('backup.restore', { ...call, otherOffice: false })).rejects.toMatchObject({
        failure: { code: 'other-office' },
      })
      expect(await other.invoke('backup.restore', { ...call, otherOffice: true })).toMatchObject({ open: 'own' })
    } finally {
      await other.remove()
    }
  })

  it('of the own office leaves a sample that is open alone', async () => {
    await app.invoke('backup.protect', { passphrase: null })
    await app.invoke('plan.create', planInput({ title: 'mine' }))
    await backUp()
    await app.invoke('office.open', { place: 'umea' })
    const plans = await titles()
    const { handle } = await app.invoke('backup.look', {})
    expect(await app.invoke('backup.restore', { handle, secret: null, otherOffice: false })).toMatchObject({
      open: 'own',
    })
    expect(await titles()).toEqual(['mine'])
    await app.invoke('office.open', { place: 'umea' })
    expect(await titles()).toEqual(plans)
  })

  it('takes the place of an office that is damaged, and keeps its file', async () => {
    await app.invoke('backup.protect', { passphrase })
    await app.invoke('plan.create', planInput({ title: 'kept' }))
    await backUp()
    const folder = app.offices.folder('own')
    app.offices.close()
    writeFileSync(join(folder, 'office-1.db'), 'spoilt')
    expect(app.offices.open('own').failure).toMatchObject({ code: 'not-a-database' })
    const { handle } = await app.invoke('backup.look', {})
    expect(await app.invoke('backup.restore', { handle, secret: null, otherOffice: false })).toMatchObject({
      open: 'own',
      failure: null,
    })
    expect(await titles()).toEqual(['kept'])
    expect(readFileSync(join(folder, 'office-1.db'), 'utf8')).toBe('spoilt')
  })

  it('refuses a file that nobody chose', async () => {
    const call = { handle: 'x', secret: null, otherOffice: true }
    await expect(app.invoke('backup.restore', call)).rejects.toMatchObject({ failure: { code: 'not-found' } })
  })
})
