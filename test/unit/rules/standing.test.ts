import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankFigure } from '#test/builders/blank-figure.ts'
import { figuresBehind, isMet, standingOf } from '#shared/rules/standing.ts'

const share = { measure: 'share', accumulation: 'cumulative' } as const
const people = { measure: 'people', accumulation: 'each-period' } as const

describe('the percentage of an indicator', () => {
  it('is all that was counted of all it was counted of, not the average of the parts', () => {
    const small = blankFigure({ women: 1, ofWomen: 2 })
    const large = blankFigure({ women: 500, ofWomen: 1_000, men: 100, ofMen: 1_000 })
    expect(standingOf(share, [small, large]).women).toBeCloseTo(501 / 1_002)
    expect(standingOf(share, [small, large]).value).toBeCloseTo((100 * 601) / 2_002)
  })

  it('lies between the smallest and the largest of its parts, and is the same however the parts are put together', () => {
    const part = fc
      .integer({ min: 1, max: 10_000 })
      .chain((of) => fc.record({ of: fc.constant(of), count: fc.nat(of) }))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.nat(8), (parts, cut) => {
        const percentOf = (some: typeof parts) =>
          standingOf(
            share,
            some.map(({ count, of }) => blankFigure({ women: count, ofWomen: of })),
          ).value ?? Number.NaN
        const single = parts.map((one) => percentOf([one]))
        const together = percentOf(parts)
        expect(together).toBeGreaterThanOrEqual(Math.min(...single) - 1e-5)
        expect(together).toBeLessThanOrEqual(Math.max(...single) + 1e-5)
        const sum = (some: typeof parts) => ({
          count: some.reduce((all, { count }) => all + count, 0),
          of: some.reduce((all, { of }) => all + of, 0),
        })
        expect(percentOf([sum(parts.slice(0, cut)), sum(parts.slice(cut))])).toBeCloseTo(together)
      }),
    )
  })

  it('is nothing where nobody could be counted, and the typed one where nobody was broken down', () => {
    expect(standingOf(share, [blankFigure({ women: 0, ofWomen: 0 })]).value).toBeNull()
    expect(standingOf(share, [blankFigure({ value: 34.7 })]).value).toBe(34.7)
  })
})

describe('how figures add up over periods', () => {
  const first = blankFigure({ endsOn: '2024-12-31', women: 1, men: 1 })
  const second = blankFigure({ endsOn: '2025-06-30', women: 2, men: 0 })
  const third = blankFigure({ endsOn: '2025-12-31', women: 4, men: 4 })
  const target = blankFigure({ kind: 'target', endsOn: '2025-12-31', women: 90 })
  const other = blankFigure({ endsOn: '2025-12-31', group: 'managers', women: 50 })
  const all = [first, second, third, target, other]

  it.each([
    ['each-period', 8],
    ['yearly', 10],
    ['cumulative', 12],
  ] as const)('%s gives %i people; targets and other groups stay out', (accumulation, value) => {
    const behind = figuresBehind(accumulation, third, all)
    expect(standingOf({ ...people, accumulation }, behind).value).toBe(value)
  })

  it('takes the stated total where people were not broken down', () => {
    expect(standingOf(people, [blankFigure({ statedTotal: 231 })])).toMatchObject({ value: 231, women: null, of: null })
  })
})

describe('how far women and men are apart', () => {
  it('is said of shares in points, as a ratio and from 0 to 1', () => {
    const standing = standingOf(share, [blankFigure({ women: 30, ofWomen: 100, men: 60, ofMen: 100 })])
    expect(standing).toMatchObject({
      women: 0.3,
      men: 0.6,
      points: expect.closeTo(-30),
      ratio: 0.5,
      parity: 0.5,
      of: 200,
    })
  })

  it('is said of people by their shares among women and men, others beside', () => {
    const standing = standingOf(people, [blankFigure({ women: 30, men: 10, other: 2, notStated: 5 })])
    expect(standing).toMatchObject({ value: 47, women: 0.75, men: 0.25, points: 50, ratio: 3, of: 40 })
  })

  it('is not invented where a side is missing', () => {
    const nothing = { points: null, ratio: null, parity: null }
    expect(standingOf(share, [blankFigure({ men: 60, ofMen: 100 })])).toMatchObject(nothing)
    expect(standingOf(people, [blankFigure({ women: 0, men: 0 })])).toMatchObject(nothing)
    expect(standingOf(people, [blankFigure({ women: 3, men: 0 })])).toMatchObject({
      points: 100,
      ratio: null,
      parity: 0,
    })
  })
})

describe('whether a target is met', () => {
  it('follows the words of the target, else the good direction', () => {
    expect(isMet(30, 30, 'at-least', 'up')).toBe(true)
    expect(isMet(30, 30, 'above', 'up')).toBe(false)
    expect(isMet(24.9, 25, 'below', 'down')).toBe(true)
    expect(isMet(26, 25, 'exactly', 'down')).toBe(false)
    expect(isMet(26, 25, 'about', 'up')).toBe(true)
    expect(isMet(null, 25, 'about', 'up')).toBeNull()
  })
})
