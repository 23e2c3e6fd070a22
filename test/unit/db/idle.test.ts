import { statSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { putDraft } from '#db/drafts.ts'
import { fileOf } from '#db/generations.ts'
import { openOffice, type OpenOffice } from '#db/open.ts'
import { createRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { planInput } from '#test/builders/build-inputs.ts'
import { createTempOffice, type TempOffice } from '#test/harness/temp-office.ts'

type Waiting = { at: number; work: () => void }

/** A clock that stands still until the test moves it. */
function handClock() {
  let time = Date.parse('2026-03-08T08:00:00Z')
  const waiting = new Set<Waiting>()
  return {
    now: () => time,
    later(milliseconds: number, work: () => void) {
      const entry = { at: time + milliseconds, work }
      waiting.add(entry)
      return () => void waiting.delete(entry)
    },
    pass(milliseconds: number) {
      time += milliseconds
      for (const entry of [...waiting].filter(({ at }) => at <= time)) {
        waiting.delete(entry)
        entry.work()
      }
    },
    waiting,
  }
}

describe('an office nobody is typing in', () => {
  const clock = handClock()
  let temp: TempOffice
  beforeEach(() => {
    temp = createTempOffice(clock)
  })
  afterEach(() => temp.remove())
  const logSize = () => statSync(`${fileOf(temp.folder, 1)}-wal`).size
  const save = (office: OpenOffice) => write(office, { operator: 'x' }, (tx) => createRow(tx, 'plan', planInput()))

  it('moves its saves into the file 30 seconds after the last one', () => {
    save(temp.office)
    clock.pass(20_000)
    save(temp.office)
    clock.pass(20_000)
    expect(logSize()).toBeGreaterThan(0)
    clock.pass(10_000)
    expect(logSize()).toBe(0)
  })

  it('moves drafts into the file as well', () => {
    putDraft(temp.office, { operator: 'x' }, { key: 'plan/1', value: '{}' })
    expect(logSize()).toBeGreaterThan(0)
    clock.pass(30_000)
    expect(logSize()).toBe(0)
  })

  it('leaves nothing waiting once it is closed', () => {
    save(temp.office)
    temp.office.close()
    expect(clock.waiting.size).toBe(0)
  })

  it('is checked to the end behind the window when the check at the opening had no time', () => {
    temp.office.close()
    const office = openOffice(temp.folder, { ...clock, checkBudget: 0 })
    const failures: string[] = []
    office.onDamaged((failure) => failures.push(failure.failure.code))
    expect(clock.waiting.size).toBe(1)
    for (let turn = 0; turn < 100; turn += 1) clock.pass(50)
    expect(clock.waiting.size).toBe(0)
    expect(failures).toEqual([])
    office.close()
  })

  it('stops writing and says so when that check finds damage', () => {
    temp.office.close()
    const office = openOffice(temp.folder, { ...clock, checkBudget: 0 })
    const failures: string[] = []
    office.onDamaged((failure) => failures.push(failure.failure.code))
    // The check reads page after page; a schema that no longer fits its pages is what it would find.
    const { client } = connectionOf(office)
    client.unsafeMode()
    client.pragma('writable_schema = ON')
    client.exec(
      `UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'units'; UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'plans'`,
    )
    client.pragma('schema_version = 4711')
    for (let turn = 0; turn < 100; turn += 1) clock.pass(50)
    expect(failures[0]).toBe('damaged')
    expect(() => save(office)).toThrow('damaged')
    office.close()
  })
})
