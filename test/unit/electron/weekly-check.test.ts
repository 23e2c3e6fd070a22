import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fileOf, generationsIn } from '#db/generations.ts'
import { createRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import type { Failure } from '#shared/failure.ts'
import { startWeeklyCheck, type Checked } from '#electron/soundness/weekly-check.ts'
import { unitInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { createTempOffice } from '#test/harness/temp-office.ts'

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

function watched(check?: () => Promise<Failure | null>) {
  const clock = testClock()
  const temp = createTempOffice()
  const told: Checked[] = []
  const parts = { clock, log: () => {}, onChecked: (checked: Checked) => void told.push(checked) }
  stops.push(startWeeklyCheck(temp.office, check ? { ...parts, check } : parts), () => temp.remove())
  const save = () => write(temp.office, { operator: 'x' }, (tx) => createRow(tx, 'unit', unitInput()))
  return { clock, temp, told, save }
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

  it('waits while somebody saves, and does not count a copy of a file that was closed meanwhile', async () => {
    const asked: (() => void)[] = []
    const { clock, temp, told, save } = watched(() => new Promise((resolve) => asked.push(() => resolve(null))))
    clock.pass(179_000)
    save()
    clock.pass(1_000)
    expect(asked).toHaveLength(0)
    clock.pass(3 * 60_000)
    expect(asked).toHaveLength(1)
    stops.splice(0, 1)[0]?.()
    temp.reopen()
    asked[0]?.()
    await Promise.resolve()
    expect(told).toEqual([])
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

  it('then removes generations nobody goes back to, never the newest three, the live one or the one before', async () => {
    const { clock, temp, told } = watched(() => Promise.resolve(null))
    const long = (clock.now() - 40 * day) / 1000
    for (const generation of [2, 3, 4, 5, 6]) writeFileSync(fileOf(temp.folder, generation), '')
    for (const generation of [2, 3, 4, 5]) utimesSync(fileOf(temp.folder, generation), long, long)
    writeFileSync(join(temp.folder, 'office-2.db-wal'), '')
    clock.pass(5 * 60_000)
    await vi.waitFor(() => expect(told).toHaveLength(1))
    expect(generationsIn(temp.folder)).toEqual([6, 5, 4, 1])
    expect(existsSync(join(temp.folder, 'office-2.db-wal'))).toBe(false)
  })
})
