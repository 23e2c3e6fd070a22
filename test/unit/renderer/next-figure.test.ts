import { describe, expect, it } from 'vitest'
import { byPeriod, nextFigure } from '#renderer/features/indicators/next-figure.ts'
import { periodWords } from '#renderer/features/indicators/period-words.ts'
import { readCell, pastedCells } from '#renderer/ui/grid-input.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { blankFigure } from '#test/builders/blank-figure.ts'

const id = '00000000-0000-4000-8000-000000000000'
const today = '2026-11-22'

describe('a new figure', () => {
  it('begins with the last period that ended, then goes on with the next one of its kind', () => {
    const yearly = { id, period: 'year' } as const
    expect(nextFigure(yearly, [], 'actual', today)).toMatchObject({ startsOn: '2025-01-01', endsOn: '2025-12-31' })
    const before = [blankFigure({ endsOn: '2025-12-31' }), blankFigure({ kind: 'target', endsOn: '2030-12-31' })]
    expect(nextFigure(yearly, before, 'actual', today)).toMatchObject({ endsOn: '2026-12-31' })
    expect(nextFigure(yearly, before, 'target', today)).toMatchObject({ endsOn: '2031-12-31', bound: 'at-least' })
    expect(nextFigure({ id, period: 'other' }, before, 'actual', today)).toMatchObject({ startsOn: null, endsOn: null })
  })

  it('stands in time among the others, the baseline before what was reached', () => {
    const figures = [
      blankFigure({ kind: 'target', endsOn: '2025-12-31' }),
      blankFigure({ endsOn: null }),
      blankFigure({ endsOn: '2025-12-31' }),
      blankFigure({ kind: 'baseline', endsOn: '2025-12-31' }),
    ]
    expect(byPeriod(figures).map(({ kind, endsOn }) => endsOn && kind)).toEqual(['baseline', 'actual', 'target', null])
  })
})

describe('a period in words', () => {
  it.each([
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025-07-01', '2025-12-31', '6 tháng cuối năm 2025'],
    ['2025-10-01', '2025-12-31', 'Quý 4 năm 2025'],
    ['2024-12-15', '2025-06-14', '15/12/2024 – 14/6/2025'],
    [null, null, 'Chưa có kỳ'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(periodWords(createFormatter('vi'), from, to)).toBe(words)
  })
})

describe('what is typed into a cell', () => {
  it('is read as the language writes numbers', () => {
    expect(readCell({ input: 0 }, '1.200', 'tr-TR')).toBe(1_200)
    expect(readCell({ input: 0 }, '1,200', 'en-GB')).toBe(1_200)
    expect(readCell({ input: 6 }, '34,7', 'sv-SE')).toBe(34.7)
    expect(readCell({ input: 0 }, '34,7', 'sv-SE')).toBeUndefined()
    expect(readCell({ input: 0 }, ' ', 'sv-SE')).toBeNull()
    expect(readCell({ input: 0, isFilled: true }, '', 'sv-SE')).toBe(0)
  })

  it('comes from a spreadsheet as rows and columns', () => {
    expect(pastedCells('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ])
  })
})
