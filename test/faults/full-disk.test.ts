import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileOf } from '#db/generations.ts'
import { openOffice, type OpenOffice } from '#db/open.ts'
import { createRow, listRows } from '#db/records.ts'
import { keepReserve } from '#db/reserve.ts'
import { write } from '#db/write.ts'
import { inKeptRoom } from '#electron/backup/in-kept-room.ts'
import { startReserve } from '#electron/reserve-file.ts'
import { buildBackup } from '#test/builders/build-backup.ts'
import { officeInput, planInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { canMount, fillDisk, mountDisk } from '#test/harness/small-disk.ts'

let disk: string
let stick: string
let office: OpenOffice
let told: number

const plan = () => write(office, { operator: 'test' }, (tx) => createRow(tx, 'plan', planInput()))
const plans = () => listRows(office, 'plan', {}).length
const keep = () => keepReserve(office, fileOf(office.folder, office.generation))

describe.skipIf(!canMount())('an office on a disk that is full', () => {
  beforeEach(() => {
    disk = mkdtempSync(join(tmpdir(), 'equiplan-small-'))
    stick = mkdtempSync(join(tmpdir(), 'equiplan-stick-'))
    mountDisk(disk, 'size=40m')
    office = openOffice(join(disk, 'office'))
    told = 0
    office.onRoomMade(() => (told += 1))
    write(office, { operator: 'test' }, (tx) => createRow(tx, 'office', officeInput()))
    office.checkpoint()
  })
  afterEach(() => {
    office.close()
    spawnSync('umount', [disk])
    for (const folder of [disk, stick]) rmSync(folder, { recursive: true, force: true })
  })

  it('refuses a save where no room was kept, and loses nothing of what is there', () => {
    fillDisk(disk)
    expect(failureOf(() => saveUntil(() => false)).code).toBe('disk-full')
    const before = plans()
    expect(failureOf(plan).code).toBe('disk-full')
    rmSync(join(disk, 'rest'))
    plan()
    expect(plans()).toBe(before + 1)
  })

  it('takes the last save and a backup into the room that was kept, says so once, and keeps room again later', async () => {
    expect(await keep()).toBe(true)
    fillDisk(disk)
    const saved = saveUntil(() => told > 0)
    expect(plans()).toBe(saved)
    expect(existsSync(join(office.folder, 'reserve.bin'))).toBe(false)
    const made = buildBackup(office, { target: stick })
    expect(made.header.counts.plan).toBe(saved)
    expect(told).toBe(1)
    // Nothing is taken from what little there is.
    expect(await keep()).toBe(false)
    rmSync(join(disk, 'rest'))
    expect(await keep()).toBe(true)
  })

  it('gives the room to a backup that has none for its copy, and not to one whose stick is full', async () => {
    expect(await keep()).toBe(true)
    fillDisk(disk)
    const made = await inKeptRoom(office, async () => buildBackup(office, { target: stick }))
    expect([made.header.counts.office, told]).toEqual([1, 1])
    rmSync(join(disk, 'rest'))
    expect(await keep()).toBe(true)
    mountDisk(stick, 'size=64k')
    await expect(inKeptRoom(office, async () => buildBackup(office, { target: stick }))).rejects.toMatchObject({
      failure: { code: 'disk-full' },
    })
    expect(told).toBe(1)
    spawnSync('umount', [stick])
  })

  it('tells the window when the room was used and when it is kept again', async () => {
    const rooms: boolean[] = []
    const waiting: (() => void)[] = []
    const later = (_: number, work: () => void) => {
      waiting.push(work)
      return () => undefined
    }
    const clock = { now: Date.now, later }
    const stop = startReserve(office, { clock, log: () => undefined, onRoom: ({ kept }) => void rooms.push(kept) })
    const look = async () => {
      waiting.shift()?.()
      while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    await look()
    expect(rooms).toEqual([])
    fillDisk(disk)
    saveUntil(() => told > 0)
    expect(rooms).toEqual([false])
    await look()
    expect(rooms).toEqual([false])
    rmSync(join(disk, 'rest'))
    await look()
    expect(rooms).toEqual([false, true])
    stop()
  })
})

// Gives how many plans were saved.
function saveUntil(isEnough: () => boolean): number {
  let saved = 0
  for (; !isEnough(); saved += 1) plan()
  return saved
}
