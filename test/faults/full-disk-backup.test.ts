import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unwatched } from '#db/backup/watch.ts'
import { readPointer } from '#db/generations.ts'
import { createRow } from '#db/records.ts'
import { prepareRestore } from '#electron/backup/prepare-restore.ts'
import { buildBackup } from '#test/builders/build-backup.ts'
import { officeInput, planInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { canMount, fillDisk, mountDisk } from '#test/harness/small-disk.ts'
import { useOffice } from '#test/harness/use-office.ts'

const mayMount = canMount()
const given = useOffice()
let disk: string

beforeEach(() => {
  disk = mkdtempSync(join(tmpdir(), 'equiplan-small-'))
  given.save((tx) => {
    createRow(tx, 'office', officeInput())
    createRow(tx, 'plan', planInput())
  })
})
afterEach(() => {
  spawnSync('umount', [disk])
  rmSync(disk, { recursive: true, force: true })
})

describe.skipIf(!mayMount)('a stick', () => {
  it('that has no room is named as that before anything is written to it', () => {
    mountDisk(disk, 'size=64k')
    expect(failureOf(() => buildBackup(given.office, { target: disk })).code).toBe('disk-full')
    expect(readdirSync(disk)).toEqual([])
  })

  it('that fills up in the middle keeps what was on it and gets no half backup', () => {
    mountDisk(disk, 'size=8m')
    const first = buildBackup(given.office, { target: disk })
    const watch = {
      stopped: () => false,
      progress: (share: number) => {
        if (share > 0.45 && share < 0.74) fillDisk(disk)
      },
    }
    expect(failureOf(() => buildBackup(given.office, { target: disk, watch })).code).toBe('disk-full')
    expect(readdirSync(disk).filter((name) => name !== 'rest')).toEqual([first.file])
    given.save((tx) => createRow(tx, 'plan', planInput()))
  })

  it('that is write-protected, or is not there, is named as that', () => {
    mountDisk(disk, 'size=8m')
    spawnSync('mount', ['-o', 'remount,ro', disk])
    expect(failureOf(() => buildBackup(given.office, { target: disk })).code).toBe('read-only')
    expect(failureOf(() => buildBackup(given.office, { target: join(disk, 'gone') })).code).toBe('no-access')
  })
})

describe.skipIf(!mayMount)('a PC whose disk is full', () => {
  it('restores nothing by half, and its office stays as it is', () => {
    mountDisk(disk, 'size=2m')
    const made = buildBackup(given.office, { target: tmpdir() })
    const folder = join(disk, 'office')
    mkdirSync(folder)
    writeFileSync(join(folder, 'office.json'), '{"generation":1}')
    fillDisk(disk)
    const task = { file: join(tmpdir(), made.file), opener: { secret: null }, folder, sequence: 0, now: 0 }
    expect(failureOf(() => prepareRestore(task, unwatched)).code).toBe('disk-full')
    expect(readdirSync(folder)).toEqual(['office.json'])
    expect(readPointer(folder)).toBe(1)
    rmSync(join(tmpdir(), made.file))
  })
})
