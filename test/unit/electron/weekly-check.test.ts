import { existsSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { holdFile, holdInTurn } from '#db/backup/hold-file.ts'
import { putMeta } from '#db/backup/sequence.ts'
import { fileOf, generationsIn, writePointer } from '#db/generations.ts'
import { createRow } from '#db/records.ts'
import { write, writeAside } from '#db/write.ts'
import type { Failure } from '#shared/failure.ts'
import type { CheckTask } from '#electron/soundness/run-check.ts'
import { startWeeklyCheck, type Checked } from '#electron/soundness/weekly-check.ts'
import { unitInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { createTempOffice, type TempOffice } from '#test/harness/temp-office.ts'

const day = 24 * 60 * 60 * 1000
const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

/** A time that stands still until it is moved on, which does what was waiting for it. */
function testClock() {
  let now = Date.parse('2026-03-08T08:00:00Z')
  const waiting: { at: number; work: () => void }[] = []
  return {
    now: () => now,
    later(milliseconds: number, work: () => void) {
      const entry = { at: now + milliseconds, work }
      waiting.push(entry)
      return () => void waiting.splice(0, waiting.length, ...waiting.filter((other) => other !== entry))
    },
    pass(milliseconds: number) {
      now += milliseconds
      const due = waiting.filter(({ at }) => at <= now)
      waiting.splice(0, waiting.length, ...waiting.filter(({ at }) => at > now))
      for (const { work } of due) work()
    },
  }
}

type Check = (task: CheckTask, onCopied: () => void) => Promise<Failure | null>

function watched(check?: Check, prepare?: (temp: TempOffice) => void) {
  const clock = testClock()
  const temp = createTempOffice()
  prepare?.(temp)
  const told: Checked[] = []
  const parts = { clock, log: () => {}, onChecked: (checked: Checked) => void told.push(checked) }
  stops.push(startWeeklyCheck(temp.office, check ? { ...parts, check } : parts), () => temp.remove())
  const save = () => write(temp.office, { operator: 'x' }, (tx) => createRow(tx, 'unit', unitInput()))
  return { clock, temp, told, save }
}

/** A check that copies and ends when it is told to. */
function waitingCheck() {
  let copied = () => {}
  let end: (failure: Failure | null) => void = () => {}
  const check: Check = (_task, onCopied) => {
    copied = () => {
      copied = () => {}
      onCopied()
    }
    return new Promise((resolve) => (end = resolve))
  }
  return {
    check,
    copied: () => copied(),
    async finish(failure: Failure | null) {
      copied()
      end(failure)
      await settled()
    },
  }
}

// Everything that only waited for promises is done.
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

describe('the weekly check of the file', () => {
  it('reads a copy through in another thread, once a week, and leaves no copy behind', async () => {
    const { clock, temp, told, save } = watched()
    save()
    clock.pass(5 * 60_000)
    await vi.waitFor(() => expect(told).toEqual([{ at: '2026-03-08T08:05:00.000Z', failure: null }]), 20_000)
    expect(readdirSync(temp.folder).filter((name) => name.includes('check'))).toEqual([])
    clock.pass(day)
    clock.pass(day)
    expect(told).toHaveLength(1)
    clock.pass(6 * day)
    await vi.waitFor(() => expect(told).toHaveLength(2), 20_000)
    save()
  })

  it('waits while somebody saves', () => {
    const asked = vi.fn(() => Promise.resolve(null))
    const { clock, save } = watched(asked)
    clock.pass(179_000)
    save()
    clock.pass(1_000)
    expect(asked).not.toHaveBeenCalled()
    clock.pass(3 * 60_000)
    expect(asked).toHaveBeenCalledOnce()
  })

  it('says nothing of a copy whose office was closed meanwhile', async () => {
    const { finish, check } = waitingCheck()
    const { clock, temp, told } = watched(check)
    clock.pass(5 * 60_000)
    temp.reopen()
    await finish({ code: 'disk-full' })
    expect(told).toEqual([])
  })

  it('says nothing once it was stopped', async () => {
    const { finish, check } = waitingCheck()
    const { clock, told } = watched(check)
    clock.pass(5 * 60_000)
    stops.splice(0, 1)[0]?.()
    await finish({ code: 'disk-full' })
    expect(told).toEqual([])
  })

  it('keeps a backup waiting only until the copy is made, also when its thread cannot be started', async () => {
    const { copied, finish, check } = waitingCheck()
    const { clock, temp, told } = watched(check)
    clock.pass(5 * 60_000)
    let held = 0
    const backup = holdInTurn(temp.office).then(({ size, release }) => {
      held = size
      release()
    })
    await settled()
    expect(held).toBe(0)
    copied()
    await backup
    expect(held).toBeGreaterThan(0)
    await finish(null)
    expect(told).toMatchObject([{ failure: null }])

    const refused = watched(() => Promise.reject(new Error('no thread')))
    refused.clock.pass(5 * 60_000)
    await settled()
    expect(holdFile(refused.temp.office).release()).toBe(true)
  })

  it('stops all writing to a file that two copies prove to be damaged', async () => {
    let checks = 0
    const { clock, told, save } = watched(() => {
      checks += 1
      return Promise.resolve({ code: 'damaged' })
    })
    clock.pass(5 * 60_000)
    await vi.waitFor(() => expect(told).toMatchObject([{ failure: { code: 'damaged' } }]))
    expect(checks).toBe(2)
    expect(failureOf(save).code).toBe('damaged')
  })

  it('says what it could not find out, and goes on', async () => {
    const { clock, told, save } = watched(() => Promise.resolve({ code: 'disk-full' }))
    clock.pass(5 * 60_000)
    await vi.waitFor(() => expect(told).toMatchObject([{ failure: { code: 'disk-full' } }]))
    save()
  })

  it('then removes generations nobody goes back to: not the newest three, the live one, the one before or before a restore', async () => {
    const { clock, temp, told } = watched(() => Promise.resolve(null), asGenerationFour)
    const long = (clock.now() - 40 * day) / 1000
    for (const generation of [1, 2, 3, 5, 6, 7]) writeFileSync(fileOf(temp.folder, generation), '')
    for (const generation of [1, 2, 3, 5, 6, 7]) utimesSync(fileOf(temp.folder, generation), long, long)
    writeFileSync(join(temp.folder, 'office-1.db-wal'), '')
    const restored = {
      previous: 2,
      restoredAt: new Date().toISOString(),
      backup: { sequence: 1, at: '2026-03-01T08:00:00.000Z' },
    }
    writeAside(temp.office, ({ client }) => putMeta(client, 'restored', JSON.stringify(restored)))
    clock.pass(5 * 60_000)
    await vi.waitFor(() => expect(told).toHaveLength(1))
    expect(generationsIn(temp.folder)).toEqual([7, 6, 5, 4, 3, 2])
    expect(existsSync(join(temp.folder, 'office-1.db-wal'))).toBe(false)
  })
})

// The first file of an office after three migrations or restores.
function asGenerationFour(temp: TempOffice) {
  temp.office.close()
  renameSync(fileOf(temp.folder, 1), fileOf(temp.folder, 4))
  writePointer(temp.folder, 4)
  temp.reopen()
}
