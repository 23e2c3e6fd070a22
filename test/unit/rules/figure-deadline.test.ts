import { describe, expect, it } from 'vitest'
import type { Figure } from '#shared/entities/figure.ts'
import { blankFigure } from '#test/builders/blank-figure.ts'
import { deadlineOf, figuresToLock, latePeriod, owedPeriod } from '#shared/rules/figure-deadline.ts'
import { lastEnded, periodAfter, periodAt } from '#shared/rules/periods.ts'

describe('the periods of the calendar', () => {
  it.each([
    ['year', '2024-01-01', '2024-12-31'],
    ['half-year', '2024-01-01', '2024-06-30'],
    ['quarter', '2024-01-01', '2024-03-31'],
    ['month', '2024-02-01', '2024-02-29'],
  ] as const)('holds 29 February 2024 in its %s', (kind, startsOn, endsOn) => {
    expect(periodAt(kind, '2024-02-29')).toEqual({ startsOn, endsOn })
  })

  it('follow each other without a gap, over the end of a year', () => {
    expect(periodAfter('quarter', { endsOn: '2025-12-31' })).toEqual({ startsOn: '2026-01-01', endsOn: '2026-03-31' })
    expect(lastEnded('half-year', '2026-01-01')).toEqual({ startsOn: '2025-07-01', endsOn: '2025-12-31' })
  })
})

describe('a late figure', () => {
  const yearly = { period: 'year', graceDays: 31, createdAt: '2023-05-01T08:00:00.000Z' } as const

  it('is owed once its days of grace are over', () => {
    expect(deadlineOf(yearly, '2025-12-31')).toBe('2026-01-31')
    expect(owedPeriod(yearly, '2026-01-31')?.endsOn).toBe('2024-12-31')
    expect(owedPeriod(yearly, '2026-02-01')?.endsOn).toBe('2025-12-31')
  })

  it('is late until a figure reaches the end of the period', () => {
    const today = '2026-03-01'
    expect(latePeriod({ ...yearly, lastEndsOn: '2024-12-31' }, today)?.endsOn).toBe('2025-12-31')
    expect(latePeriod({ ...yearly, lastEndsOn: '2025-12-31' }, today)).toBeNull()
    // Written with another last day, but of the same year.
    expect(latePeriod({ ...yearly, lastEndsOn: '2025-12-14' }, today)).toBeNull()
  })

  it('is not asked of an indicator that was made after the period', () => {
    const fresh = { ...yearly, createdAt: '2026-02-20T08:00:00.000Z', lastEndsOn: null }
    expect(latePeriod(fresh, '2026-03-01')).toBeNull()
    expect(latePeriod({ ...yearly, lastEndsOn: null }, '2026-03-01')?.endsOn).toBe('2025-12-31')
  })

  it('has no deadline where the calendar says no period', () => {
    expect(latePeriod({ ...yearly, period: 'other', lastEndsOn: null }, '2026-03-01')).toBeNull()
  })
})

describe('figures to close', () => {
  const card = { period: 'year', graceDays: 31 } as const
  const base = { kind: 'actual', locked: false, women: 3, endsOn: '2025-12-31' } as const
  const figure = (changes: Partial<Figure>) => blankFigure({ ...base, ...changes })

  it('are those filled in, past the deadline and still open', () => {
    const [due, locked, empty] = [figure({}), figure({ locked: true }), figure({ women: null })]
    const [target, fresh] = [figure({ kind: 'target' }), figure({ endsOn: '2026-06-30' })]
    expect(figuresToLock(card, [due, locked, empty, target, fresh], '2026-02-01')).toEqual([due])
    expect(figuresToLock(card, [due], '2026-01-31')).toEqual([])
  })
})
