import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { nextReading } from '#db/hybrid-clock.ts'
import { isNewEnough, loadsSqlite, sqliteVersion } from '#db/runtime.ts'
import { newId } from '#db/uuid.ts'

describe('record ids', () => {
  it('are valid, different and in the order they were made, whatever the clock does', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => newId(1_772_000_000_000 - at * 1_000))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(ids.toSorted())
    expect(z.uuidv7().safeParse(ids.at(-1)).success).toBe(true)
  })
})

describe('the hybrid clock', () => {
  it('only ever goes forward, and with the wall clock where it can', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { maxLength: 50 }), (times) => {
        let last: string | null = null
        for (const time of times) {
          const next = nextReading(last, time)
          expect(last === null || next > last).toBe(true)
          expect(Number.parseInt(next, 16)).toBeGreaterThanOrEqual(time)
          last = next
        }
      }),
    )
    expect(nextReading('0000000000ff-ffff', 10)).toBe('000000000100-0000')
  })
})

describe('the runtime', () => {
  it('is told to be too old instead of crashing', () => {
    expect([loadsSqlite(9, false), loadsSqlite(9, true), loadsSqlite(10, false)]).toEqual([false, true, true])
    expect(['3.51.2', '3.51.3', '3.54.1', '4.0.0', '3.9.9', '2.99.99'].map(isNewEnough)).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ])
    expect(sqliteVersion()).toMatch(/^3\.\d+\.\d+$/)
  })
})
