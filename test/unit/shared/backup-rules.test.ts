import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { isBackupDue } from '#shared/rules/backup-reminder.ts'
import { surplusBackups, type KeptBackup } from '#shared/rules/backup-retention.ts'

const day = 86_400_000
const start = Date.parse('2026-01-01T12:00:00.000Z')
const at = (days: number) => new Date(start + days * day).toISOString()

function keptOf(all: KeptBackup[]): KeptBackup[] {
  const gone = new Set(surplusBackups(all))
  return all.filter((one) => !gone.has(one))
}

describe('thinning out old backups', () => {
  it('keeps daily, weekly and monthly ones of a year of daily backups', () => {
    const year = Array.from({ length: 365 }, (_, index) => ({ sequence: index + 1, at: at(index) }))
    const kept = keptOf(year)
    expect(kept.length).toBeGreaterThan(20)
    expect(kept.length).toBeLessThan(32)
    expect(new Set(kept.map((one) => one.at.slice(0, 7))).size).toBe(9)
    expect(kept.slice(-12)).toEqual(year.slice(-12))
  })

  it('keeps every one of the two newest days', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ sequence: index + 1, at: at(index / 40) }))
    expect(surplusBackups(many)).toEqual([])
  })

  it('never costs the newest twelve, whatever the clocks said', () => {
    const clocks = fc.array(fc.integer({ min: -8_000, max: 8_000 }), { maxLength: 80 })
    fc.assert(
      fc.property(clocks, (days) => {
        const all = days.map((each, index) => ({ sequence: index + 1, at: at(each) }))
        const kept = keptOf(all)
        expect(kept.slice(-12)).toEqual(all.slice(-12))
        expect(new Set(kept.map(({ at: time }) => time.slice(0, 10))).size).toBeGreaterThanOrEqual(
          Math.min(12, new Set(all.map(({ at: time }) => time.slice(0, 10))).size),
        )
      }),
    )
  })

  it('does not depend on the order in which the folder lists them', () => {
    const all = Array.from({ length: 100 }, (_, index) => ({ sequence: index + 1, at: at(index) }))
    const sorted = (some: KeptBackup[]) => some.map(({ sequence }) => sequence).toSorted((a, b) => a - b)
    expect(sorted(surplusBackups(all.toReversed()))).toEqual(sorted(surplusBackups(all)))
  })
})

describe('the reminder', () => {
  const now = start + 100 * day
  it.each([
    ['is not there for an office in which nothing was ever saved', null, null, false],
    ['is not there after a week', at(93), 5, false],
    ['is there after more than a week', at(92.5), 5, true],
    ['is not there when nothing was saved since', at(0), 0, false],
    ['is there when nobody can tell what was saved since', at(0), null, true],
    ['is there when the backup seems to come from the future', at(200), 5, true],
  ])('%s', (_, last, changes, due) => {
    expect(isBackupDue({ at: last, changes, now })).toBe(due)
  })
})
