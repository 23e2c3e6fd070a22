import type { Cell, Paragraph, Table } from './block.ts'
import { paragraph, textCell, words as run } from './make.ts'
import type { Printing } from './printing.ts'
import { keptTogether, leastColumn } from './table-heads.ts'
import { sharedWidths } from './widths.ts'

/** A column of a table of words: its heading, the share of the room it asks for, and how it stands. */
export type PlainColumn = { head: string; share: number; align?: Paragraph['align'] }

/** A row with one text, or one line each of several, per column; a lead stands over the rows of its own kind. */
export type PlainRow = { source: string; cells: (string | string[])[] } | { source: string; lead: string }

const padding = 85

/** A table of words with a heading row that repeats. `shaded` heads are those of the Swedish layouts. */
export function plainTable(
  { words, layout }: Printing,
  {
    caption,
    columns,
    rows,
    width,
    shaded = false,
  }: { caption: string; columns: readonly PlainColumn[]; rows: readonly PlainRow[]; width: number; shaded?: boolean },
): Table {
  const face = { size: layout.number('table-size'), font: layout.text('font'), padding }
  const kept = columns.map(({ head }) => keptTogether(head, words.language))
  // Where all headings together have no room unbroken, they may break at any space.
  const heads =
    kept.reduce((sum, head) => sum + leastColumn([head], face), 0) <= width ? kept : columns.map(({ head }) => head)
  return {
    kind: 'table',
    caption,
    columns: sharedWidths(
      columns.map(({ share }, index) => ({
        share,
        least: Math.max(
          leastColumn([heads[index] ?? ''], face),
          // A long word in a cell widens its column, up to a quarter of the table.
          Math.min(leastColumn(textsIn(rows, index), face), Math.floor(width / 4)),
        ),
      })),
      width,
    ),
    headRows: 1,
    borders: 'grid',
    padding,
    rows: [
      {
        cells: heads.map((head): Cell => ({ ...textCell('tableHead', head), ...(shaded && { shaded }) })),
        keepTogether: true,
      },
      ...rows.map((row) => ({ cells: cellsOf(row, columns), source: row.source, keepTogether: true })),
    ],
  }
}

function textsIn(rows: readonly PlainRow[], column: number): string[] {
  return rows.flatMap((row) => ('lead' in row ? [] : (row.cells[column] ?? [])))
}

function cellsOf(row: PlainRow, columns: readonly PlainColumn[]): Cell[] {
  const { source } = row
  if ('lead' in row) {
    const named = paragraph('tableCell', [run(row.lead, { bold: true })], { source, keepNext: true })
    return [{ blocks: [named], span: columns.length }]
  }
  return row.cells.map((text, index) => {
    const align = columns[index]?.align
    return textCell('tableCell', text, { source, ...(align && { align }) })
  })
}
