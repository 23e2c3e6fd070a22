import { describe, expect, it } from 'vitest'
import { identityOn } from '#shared/rules/identity-on.ts'
import { recordMaker } from '#test/builders/make-records.ts'

const record = recordMaker()
const named = (name: string, validFrom: string | null) =>
  record('identity', { name, validFrom, headerLines: [], parentLines: [] })

describe('the name of the office on a day', () => {
  const always = named('since ever', null)
  const merged = named('merged', '2020-07-01')
  const renamed = named('renamed', '2026-01-01')
  const all = [renamed, always, merged]

  it.each([
    ['2020-06-30', 'since ever'],
    ['2020-07-01', 'merged'],
    ['2025-12-31', 'merged'],
    ['2026-01-01', 'renamed'],
  ])('%s is "%s"', (day, name) => {
    expect(identityOn(all, day)?.name).toBe(name)
  })

  it('is the first one before any begins, and nothing where none is recorded', () => {
    expect(identityOn([renamed, merged], '2020-06-30')?.name).toBe('merged')
    expect(identityOn([], '2026-01-01')).toBeNull()
  })

  it('is the one made later of two that begin together', () => {
    const again = named('again', '2026-01-01')
    expect(identityOn([again, renamed], '2026-03-08')?.name).toBe('again')
    expect(identityOn([renamed, again], '2026-03-08')?.name).toBe('again')
  })
})
