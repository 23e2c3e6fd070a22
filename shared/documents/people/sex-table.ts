import { sumOf, type Breakdown } from '../../rules/breakdown.ts'
import { balanceOf } from '../../rules/balance.ts'
import type { PublicRow } from '../../rules/public-table.ts'
import type { Cell, Table } from '../block.ts'
import { paragraph, textCell, words as run } from '../make.ts'
import type { Printing } from '../printing.ts'
import { leastColumn } from '../table-heads.ts'
import { sharedWidths } from '../widths.ts'
import { sexColumns, sexWords } from './people-text.ts'

/** One row of people; `lead` stands over rows of its own kind, `sum` is the total, `blank` is to be filled in. Null counts are hidden. */
export type SexRow =
  | { kind: 'lead'; label: string; source: string }
  | { kind: 'blank'; label: string; source: string }
  | { kind: 'people' | 'sum'; label: string; source: string; depth?: number; people: PublicRow }

const padding = 85

// A table of so many rows stays on one page.
const mostKept = 14

/**
 * A table of people by sex: women, men, other, not stated, total, and the share of women of women and men. What is hidden
 * is a dash, a share of which is not told either. Where nobody's sex is stated no count of women and men is known.
 */
export function sexTable(printing: Printing, { caption, head, rows, width, shaded = false }: SexTable): Table {
  const { t } = printing.words
  const face = { size: printing.layout.number('table-size'), font: printing.layout.text('font'), padding }
  const heads = [head, ...sexColumns.map((sex) => t(sexWords[sex])), t('document.sex.total'), t('document.sex.share')]
  return {
    kind: 'table',
    caption,
    columns: sharedWidths(
      heads.map((text, index) => ({
        share: index === 0 ? 40 : 10,
        least: leastColumn([text, index === 0 ? '' : '100,0\u00A0%'], face),
      })),
      width,
    ),
    headRows: 1,
    borders: 'grid',
    padding,
    rows: [
      {
        cells: heads.map((text): Cell => ({ ...textCell('tableHead', text), ...(shaded && { shaded }) })),
        keepTogether: true,
      },
      ...rows.map((row, index) => ({
        cells: cellsOf(printing, row, heads.length, rows.length <= mostKept && index < rows.length - 1),
        source: row.source,
        keepTogether: true,
      })),
    ],
  }
}

type SexTable = { caption: string; head: string; rows: readonly SexRow[]; width: number; shaded?: boolean }

/** A row of counts that are all shown. */
export function shown(people: Breakdown): PublicRow {
  return { ...people, total: sumOf(people) }
}

function cellsOf({ words }: Printing, row: SexRow, span: number, keepNext: boolean): Cell[] {
  const { label, source } = row
  if (row.kind === 'blank')
    return Array.from({ length: span }, (_, index) =>
      textCell('tableCell', index === 0 ? label : '', { source, keepNext }),
    )
  if (row.kind === 'lead') {
    return [{ blocks: [paragraph('tableCell', [run(label, { bold: true })], { source, keepNext: true })], span }]
  }
  const look = row.kind === 'sum' ? { bold: true as const } : {}
  const cell = (text: string, align?: 'right'): Cell => ({
    blocks: [
      paragraph('tableCell', text === '' ? [] : [run(text, look)], { source, keepNext, ...(align && { align }) }),
    ],
  })
  const untold = row.people.total !== 0 && row.people.notStated === row.people.total
  const counts = [...sexColumns.map((sex) => row.people[sex]), row.people.total]
  const indent = '\u00A0'.repeat(4 * (row.depth ?? 0))
  return [
    cell(indent + label),
    ...counts.map((count) => cell(count === null ? '–' : untold && count === 0 ? '' : words.number(count), 'right')),
    cell(shareOf(row.people, words.percent), 'right'),
  ]
}

function shareOf({ women, men, other, notStated }: PublicRow, percent: (share: number) => string): string {
  if (women === null || men === null) return '–'
  const { shareOfWomen } = balanceOf({ women, men, other: other ?? 0, notStated: notStated ?? 0 })
  return shareOfWomen === null ? '' : percent(shareOfWomen)
}
