import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startAutomaticBackups, type AutomaticBackups } from '#electron/backup/automatic-backup.ts'
import type { AppEvents } from '#shared/events.ts'
import { readBackupHeader } from '#electron/backup/read-file.ts'
import { planInput } from '#test/builders/build-inputs.ts'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'

const hour = 3_600_000
const firstNames = {
  office: { country: 'vn', kind: 'college', documentLanguage: 'vi' },
  identity: { name: 'Trường Cao đẳng nghề' },
} as const

let app: TestApp
let stick: string
let now: number
let told: AppEvents['automatic'][]
let waiting: (() => void)[]
let automatic: AutomaticBackups
let isUnreadable: boolean

beforeEach(async () => {
  stick = mkdtempSync(join(tmpdir(), 'equiplan-stick-'))
  now = Date.UTC(2026, 10, 22, 8)
  told = []
  waiting = []
  isUnreadable = false
  app = createTestApp({
    now: () => now,
    chooseBackupFolder: async () => stick,
    notify: (name, event) => void (name === 'automatic' && told.push(event as AppEvents['automatic'])),
  })
  app.offices.open('own')
  await app.invoke('office.setUp', firstNames)
  await app.invoke('backup.protect', { passphrase: null })
  const { offices, backups, platform } = app
  const later = (_: number, work: () => void) => {
    waiting.push(work)
    return () => undefined
  }
  automatic = startAutomaticBackups({
    platform,
    offices: {
      ...offices,
      current() {
        if (isUnreadable) throw new Error('The folder cannot be read.')
        return offices.current()
      },
    },
    backups,
    clock: { now: () => now, later },
    log: () => undefined,
  })
})
afterEach(async () => {
  automatic.stop()
  await app.remove()
  rmSync(stick, { recursive: true, force: true })
})

// Lets the waiting look happen, to its end: it asks to be called again then.
async function look(): Promise<void> {
  const due = waiting
  waiting = []
  for (const work of due) work()
  while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve))
}

const files = () => readdirSync(stick).filter((name) => name.endsWith('.equiplan'))
const change = () => app.invoke('plan.create', planInput({ title: 'Kế hoạch' }))

describe('backups that make themselves', () => {
  it('are not made unless somebody asked for them', async () => {
    await look()
    await automatic.atEnd()
    expect(files()).toEqual([])
    await app.invoke('backup.automatic', { when: 'daily', place: 'choose' })
    await app.invoke('backup.automatic', { when: 'never', place: 'last' })
    await look()
    expect(files()).toEqual([])
  })

  it('are made once a day, and only when something was saved since the last', async () => {
    const room = await app.invoke('backup.automatic', { when: 'daily', place: 'choose' })
    expect(room.automatic).toEqual({ when: 'daily', folder: stick, failed: null })
    await look()
    expect(files()).toHaveLength(1)
    expect(told).toMatchObject([{ made: { sequence: 1 }, failure: null }])
    now += 30 * hour
    await look()
    expect(files()).toHaveLength(1)
    await change()
    await look()
    expect(files()).toHaveLength(2)
    await change()
    now += hour
    await look()
    expect(files()).toHaveLength(2)
  })

  it('come again when the clock of the PC was put back by years', async () => {
    await app.invoke('backup.automatic', { when: 'daily', place: 'choose' })
    await look()
    await change()
    now = Date.UTC(2009, 0, 1)
    await look()
    expect(files()).toHaveLength(2)
  })

  it('are made at the end of the day too, where that was asked for', async () => {
    await app.invoke('backup.automatic', { when: 'end', place: 'choose' })
    await look()
    await automatic.atEnd()
    expect(files()).toHaveLength(1)
    await change()
    await automatic.atEnd()
    expect(files()).toHaveLength(2)
    await app.invoke('backup.automatic', { when: 'daily', place: 'last' })
    await change()
    await automatic.atEnd()
    expect(files()).toHaveLength(2)
  })

  it('say once that their folder is not there, make none in its place, and go on when it is back', async () => {
    await app.invoke('backup.automatic', { when: 'daily', place: 'choose' })
    renameSync(stick, `${stick}-away`)
    await look()
    await look()
    expect(told).toMatchObject([{ made: null, failure: { code: 'folder-missing', detail: { folder: stick } } }])
    expect((await app.invoke('backup.state', {})).automatic?.failed).toMatchObject({ code: 'folder-missing' })
    expect(readdirSync(tmpdir())).not.toContain(stick.slice(tmpdir().length + 1))
    renameSync(`${stick}-away`, stick)
    await look()
    expect(files()).toHaveLength(1)
    expect((await app.invoke('backup.state', {})).automatic?.failed).toBeNull()
  })

  it('hold the archive for people without the application once a week, and again when the one that held it is gone', async () => {
    const holders = () =>
      files().filter((name) => readBackupHeader(join(stick, name)).parts.some((part) => part.name === 'capsule.zip'))
    const nextDay = async (days: number) => {
      now += days * 24 * hour
      await change()
      await look()
    }
    await app.invoke('backup.automatic', { when: 'daily', place: 'choose' })
    await look()
    await nextDay(1)
    await nextDay(5)
    expect(files()).toHaveLength(3)
    expect(holders()).toHaveLength(1)
    await nextDay(1)
    expect(holders()).toHaveLength(2)
    for (const name of holders()) rmSync(join(stick, name))
    await nextDay(1)
    expect(holders()).toHaveLength(1)
    await nextDay(1)
    expect(holders()).toHaveLength(1)
    await app.invoke('backup.make', { place: 'last' })
    expect(holders()).toHaveLength(2)
  })

  it('are proven by a restore for trial although no hash of their rows is in them', async () => {
    await app.invoke('backup.automatic', { when: 'daily', place: 'choose' })
    await look()
    now += 30 * hour
    await change()
    await look()
    const [, daily = ''] = files().sort()
    expect(readBackupHeader(join(stick, daily)).dump).toBeNull()
    expect((await app.invoke('backup.drill', {})).proven).toMatchObject({ sequence: 2, counts: { plan: 1 } })
  })

  it('go on after a look that failed before a backup was begun, and let the program end', async () => {
    await app.invoke('backup.automatic', { when: 'end', place: 'choose' })
    isUnreadable = true
    await look()
    await automatic.atEnd()
    isUnreadable = false
    await look()
    expect(files()).toHaveLength(1)
  })

  it('leave sample offices alone', async () => {
    await app.invoke('backup.automatic', { when: 'daily', place: 'choose' })
    await app.invoke('office.open', { place: 'umea' })
    await look()
    expect(files()).toEqual([])
  })
})
