import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicTable, type PublicTable } from '#shared/rules/public-table.ts'
import { tableFindings, tableTotal, type TableRow } from '#shared/rules/statistic-table.ts'

const sexes = ['women', 'men', 'other', 'notStated'] as const

function row(women: number, men: number, other = 0, notStated = 0, depth = 0): TableRow {
  return { women, men, other, notStated, depth, statedTotal: null }
}

describe('a table by sex that is made public', () => {
  it('shows everything where every number is large enough or nobody', () => {
    expect(publicTable([row(20, 30), row(7, 0)], 5)).toEqual({
      rows: [
        { women: 20, men: 30, other: 0, notStated: 0, total: 50 },
        { women: 7, men: 0, other: 0, notStated: 0, total: 7 },
      ],
      total: { women: 27, men: 30, other: 0, notStated: 0, total: 57 },
      hidden: 0,
    })
  })

  it('hides a small number and a second one, so that nobody subtracts it from the total', () => {
    const { rows } = publicTable([row(20, 3), row(12, 15)], 5)
    expect(rows[0]).toMatchObject({ women: null, men: null, total: 23 })
    expect(rows[1]).toMatchObject({ women: null, men: null, total: 27 })
  })

  it('hides the part of a row that somebody could subtract from the row above it', () => {
    const { rows } = publicTable([row(20, 30), row(18, 30, 0, 0, 1)], 5)
    expect([rows[0]?.women, rows[1]?.women]).toContain(null)
  })

  it('never lets a small number be computed from the shown ones, by any sum of the table', () => {
    const count = fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: 7 }))
    const table = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(table, (counts) => {
        const rows = counts.map(([women, men]) => row(women, men))
        const shown = publicTable(rows, 3)
        const possible = fillings(shown, Math.max(...counts.flat()) + 4)
        rows.forEach((one, place) => {
          for (const sex of ['women', 'men'] as const) {
            if (one[sex] === 0 || one[sex] >= 3) continue
            expect(shown.rows[place]?.[sex]).toBeNull()
            const values = new Set(possible.map((filling) => filling[place]?.[sex]))
            expect(values.size, JSON.stringify({ counts, shown })).toBeGreaterThan(1)
          }
        })
      }),
      { numRuns: 400 },
    )
  })

  it('shows no small number in any cell, and only true ones in the rest, with parts of parts', () => {
    const count = fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 400 }))
    const line = fc.record({ women: count, men: count, other: count, notStated: count, depth: fc.nat({ max: 2 }) })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.integer({ min: 2, max: 10 }), (lines, threshold) => {
        const rows = lines.map((one) => ({ ...one, statedTotal: null }))
        const shown = publicTable(rows, threshold)
        const all = [...rows, tableTotal(rows)]
        for (const [place, one] of [...shown.rows, shown.total].entries()) {
          for (const sex of sexes) {
            const value = one[sex]
            if (value === null) continue
            expect(value).toBe(all[place]?.[sex])
            expect(value === 0 || value >= threshold).toBe(true)
          }
        }
      }),
    )
  })
})

describe('what does not add up in a table', () => {
  it('counts rows that are parts of others once', () => {
    expect(tableTotal([row(10, 20), row(4, 5, 0, 0, 1), row(1, 2)])).toMatchObject({ women: 11, men: 22 })
  })

  it('names the row whose stated total is another than its sum, with both numbers', () => {
    const stated = { ...row(10, 20), statedTotal: 31 }
    expect(tableFindings([stated])).toEqual([{ place: 0, kind: 'stated-total', parts: 30, whole: 31 }])
  })

  it('names the row whose parts are more than itself, but not one that is only partly divided', () => {
    expect(tableFindings([row(10, 20), row(4, 5, 0, 0, 1)])).toEqual([])
    expect(tableFindings([row(10, 20), row(8, 5, 0, 0, 1), row(4, 0, 0, 0, 1)])).toEqual([
      { place: 0, kind: 'parts', parts: 17, whole: 30 },
    ])
  })
})

type Filling = { women: number; men: number }[]

// Every table of two columns that somebody who sees only the public one must think possible.
function fillings({ rows, total }: PublicTable, most: number): Filling[] {
  const choices = rows.map((shown) => {
    const pairs: { women: number; men: number }[] = []
    for (const women of shown.women === null ? upTo(most) : [shown.women]) {
      for (const men of shown.men === null ? upTo(most) : [shown.men]) {
        if (shown.total === null || women + men === shown.total) pairs.push({ women, men })
      }
    }
    return pairs
  })
  const tables = choices.reduce<Filling[]>(
    (before, pairs) => before.flatMap((one) => pairs.map((pair) => [...one, pair])),
    [[]],
  )
  return tables.filter((table) => {
    const women = table.reduce((sum, one) => sum + one.women, 0)
    const men = table.reduce((sum, one) => sum + one.men, 0)
    return agrees(total.women, women) && agrees(total.men, men) && agrees(total.total, women + men)
  })
}

function agrees(shown: number | null, value: number): boolean {
  return shown === null || shown === value
}

function upTo(most: number): number[] {
  return Array.from({ length: most + 1 }, (_, value) => value)
}
