import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goBack, switchTo, wayBack } from '#db/backup/adopt.ts'
import { holdFile } from '#db/backup/hold-file.ts'
import { officeFacts } from '#db/backup/office-facts.ts'
import { nextSequence, writesSince } from '#db/backup/sequence.ts'
import { unwatched } from '#db/backup/watch.ts'
import { readPointer } from '#db/generations.ts'
import { openOffice, type OpenOffice } from '#db/open.ts'
import { createRow, listRows } from '#db/records.ts'
import { fireDrill } from '#electron/backup/fire-drill.ts'
import type { Opener } from '#electron/backup/keys.ts'
import { prepareRestore } from '#electron/backup/prepare-restore.ts'
import { readBackupHeader } from '#electron/backup/read-file.ts'
import { verifyBackup } from '#electron/backup/verify-backup.ts'
import { buildBackup, passphrase, recoveryKey, testKeys } from '#test/builders/build-backup.ts'
import { nodeInput, officeInput, planInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const given = useOffice()
const now = Date.parse('2026-11-22T09:00:00.000Z')
const open: Opener = { secret: null }
let stick: string

beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), 'equiplan-stick-'))
  given.save((tx) => {
    createRow(tx, 'office', officeInput())
    const plan = createRow(tx, 'plan', planInput({ title: 'Kế hoạch vì sự tiến bộ của phụ nữ' }))
    for (let at = 0; at < 50; at += 1)
      createRow(tx, 'planNode', nodeInput(plan.id, { position: at, title: `Đảng ${at}` }))
  })
})
afterEach(() => rmSync(stick, { recursive: true, force: true }))

function titles(office: OpenOffice): string[] {
  return listRows(office, 'plan', {}).map(({ title }) => title)
}

function restore(file: string, opener: Opener = open): OpenOffice {
  const { folder } = given.office
  const { path } = prepareRestore({ file, opener, folder, sequence: 0, now }, unwatched)
  switchTo(path, folder, given.office)
  return given.temp.reopen()
}

describe('a backup', () => {
  it.each([
    ['readable by anybody', null],
    ['locked with a passphrase', 'locked'],
  ])('that is %s brings back every row as it was', (_, locked) => {
    const before = officeFacts(given.office)
    const made = buildBackup(given.office, { target: stick, keys: locked === null ? null : testKeys() })
    const file = join(stick, made.file)
    given.save((tx) => createRow(tx, 'plan', planInput({ title: 'later' })))
    const opener = { secret: locked === null ? null : passphrase }
    expect(verifyBackup(file, opener, given.office.folder, unwatched)).toEqual({ header: made.header, sealed: false })
    const office = restore(file, opener)
    expect(officeFacts(office).dump).toBe(before.dump)
    expect(titles(office)).not.toContain('later')
    expect(made.header.counts).toMatchObject({ plan: 1, planNode: 50 })
  })

  it('leaves one file and nothing half beside it, neither on the stick nor on the PC', () => {
    const before = readdirSync(given.office.folder).toSorted()
    const made = buildBackup(given.office, { target: stick, keys: testKeys() })
    expect(readdirSync(stick)).toEqual([made.file])
    expect(made.file).toBe('Equiplan 0001 2026-11-22.equiplan')
    expect(readdirSync(given.office.folder).toSorted()).toEqual(before)
    expect(statSync(join(stick, made.file)).size).toBe(made.size)
  })

  it('lets people save while it is being made, and holds what was there when it began', () => {
    const before = officeFacts(given.office).dump
    let saves = 0
    const watch = {
      stopped: () => false,
      progress: () => {
        given.save((tx) => createRow(tx, 'plan', planInput({ title: `meanwhile ${(saves += 1)}` })))
        given.office.checkpoint()
      },
    }
    const made = buildBackup(given.office, { target: stick, watch })
    expect(saves).toBeGreaterThan(3)
    expect(made.header.dump).toBe(before)
    expect(titles(given.office)).toHaveLength(saves + 1)
    expect(titles(given.temp.reopen())).toHaveLength(saves + 1)
  })

  it('is not made when the office is closed while it is being copied', () => {
    const held = holdFile(given.office)
    given.office.close()
    expect(held.release()).toBe(false)
    given.temp.reopen()
  })

  it('holds no word of a record where it is locked', () => {
    const made = buildBackup(given.office, { target: stick, keys: testKeys() })
    const bytes = readFileSync(join(stick, made.file))
    expect(bytes.includes('Kế hoạch vì sự tiến bộ')).toBe(false)
    expect(bytes.includes('SQLite format 3')).toBe(false)
  })

  it('opens with the printed recovery key, also typed carelessly', () => {
    const made = buildBackup(given.office, { target: stick, keys: testKeys() })
    const typed = recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
    expect(verifyBackup(join(stick, made.file), { secret: typed }, stick, unwatched).sealed).toBe(false)
  })

  it('says which it is: no passphrase, or a wrong one', () => {
    const made = buildBackup(given.office, { target: stick, keys: testKeys() })
    const file = join(stick, made.file)
    expect(verifyBackup(file, { secret: null }, stick, unwatched).sealed).toBe(true)
    expect(failureOf(() => restore(file)).code).toBe('passphrase-needed')
    expect(failureOf(() => restore(file, { secret: 'wrong' })).code).toBe('wrong-passphrase')
    expect(failureOf(() => restore(file, { secret: recoveryKey.replace(/.$/, 'Z') })).code).toBe('wrong-passphrase')
    expect(readPointer(given.office.folder)).toBe(1)
    expect(readdirSync(given.office.folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('can be cancelled, and leaves nothing', () => {
    let asked = 0
    const watch = { progress: () => undefined, stopped: () => (asked += 1) > 2 }
    expect(failureOf(() => buildBackup(given.office, { target: stick, keys: testKeys(), watch })).code).toBe(
      'cancelled',
    )
    expect(readdirSync(stick)).toEqual([])
    expect(readdirSync(given.office.folder).filter((name) => name.endsWith('.part'))).toEqual([])
    given.save((tx) => createRow(tx, 'plan', planInput()))
  })

  it('never takes the place of another file', () => {
    writeFileSync(join(stick, 'Equiplan 0001 2026-11-22.equiplan'), 'mine')
    expect(buildBackup(given.office, { target: stick }).file).toBe('Equiplan 0001 2026-11-22 (2).equiplan')
    expect(readFileSync(join(stick, 'Equiplan 0001 2026-11-22.equiplan'), 'utf8')).toBe('mine')
  })
})

describe('the number of a backup', () => {
  it('only ever grows, also after an older one was restored and whatever the clock says', () => {
    const first = buildBackup(given.office, { target: stick, at: '2036-01-01T00:00:00.000Z' })
    const second = buildBackup(given.office, { target: stick, at: '2009-01-01T00:00:00.000Z' })
    expect([first.header.sequence, second.header.sequence]).toEqual([1, 2])
    const { folder } = given.office
    const task = { file: join(stick, first.file), opener: open, folder, sequence: 2, now }
    switchTo(prepareRestore(task, unwatched).path, folder, given.office)
    expect(nextSequence(given.temp.reopen(), 0)).toBe(3)
  })
})

describe('a restore', () => {
  it('can be taken back, with everything there was before it', () => {
    const made = buildBackup(given.office, { target: stick })
    given.save((tx) => createRow(tx, 'plan', planInput({ title: 'later' })))
    const before = officeFacts(given.office).dump
    const office = restore(join(stick, made.file))
    expect(wayBack(office)).toMatchObject({ generation: 1, backup: { sequence: 1 } })
    goBack(office)
    const again = given.temp.reopen()
    expect(officeFacts(again).dump).toBe(before)
    expect(titles(again)).toContain('later')
  })

  it('can be taken back for thirty days', () => {
    const made = buildBackup(given.office, { target: stick })
    restore(join(stick, made.file))
    const day = 24 * 60 * 60 * 1000
    expect(wayBack(given.temp.reopen({ now: () => now + 29 * day }))).not.toBeNull()
    expect(wayBack(given.temp.reopen({ now: () => now - 400 * day }))).not.toBeNull()
    expect(wayBack(given.temp.reopen({ now: () => now + 31 * day }))).toBeNull()
  })

  it('tells how many saves came after the backup, and nothing where the two are not one line', () => {
    const made = buildBackup(given.office, { target: stick })
    expect(writesSince(given.office, made.header.history)).toBe(0)
    for (const title of ['one', 'two']) given.save((tx) => createRow(tx, 'plan', planInput({ title })))
    expect(writesSince(given.office, made.header.history)).toBe(2)
    expect(writesSince(given.office, { ...made.header.history, clock: 'x' })).toBeNull()
  })

  it('brings the office to a PC that has none', () => {
    const before = officeFacts(given.office)
    const made = buildBackup(given.office, { target: stick })
    const folder = join(stick, 'other', 'offices', 'own')
    const { path } = prepareRestore({ file: join(stick, made.file), opener: open, folder, sequence: 0, now }, unwatched)
    switchTo(path, folder, null)
    const office = openOffice(folder)
    expect(officeFacts(office).dump).toBe(before.dump)
    expect(officeFacts(office).deviceId).not.toBe(before.deviceId)
    expect(wayBack(office)).toBeNull()
    office.close()
  })
})

describe('a fire drill', () => {
  it('restores the backup for trial, compares every row, and leaves nothing', () => {
    const made = buildBackup(given.office, { target: stick, keys: testKeys() })
    const scratch = join(stick, 'drills')
    const drilled = fireDrill(join(stick, made.file), { keys: testKeys() }, scratch, now, unwatched)
    expect(drilled.counts).toEqual(made.header.counts)
    expect(readdirSync(scratch)).toEqual([])
    expect(readBackupHeader(join(stick, made.file))).toEqual(made.header)
  })
})
