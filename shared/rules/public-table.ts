import { addUp, sumOf, type Breakdown } from './breakdown.ts'
import { parentOf, tableTotal, type TableRow } from './statistic-table.ts'
import { hiddenCells, type Sum } from './suppression.ts'

/** A row as the public sees it: null is a hidden count. */
export type PublicRow = { [Sex in keyof Breakdown]: number | null } & { total: number | null }

export type PublicTable = { rows: PublicRow[]; total: PublicRow; hidden: number }

const columns = ['women', 'men', 'other', 'notStated', 'total'] as const

/**
 * A table by sex as it may be made public. Rows, their totals and the table's total hold together by sums; so do a row,
 * its parts, and what is left of it beside them, which nobody prints and everybody can compute.
 */
export function publicTable(rows: readonly TableRow[], threshold: number): PublicTable {
  const all = [...rows, tableTotal(rows)]
  const rests: Breakdown[] = []
  const sums: Sum[] = []
  const down = (parts: readonly number[], total: number) => {
    for (let column = 0; column < columns.length; column += 1) {
      sums.push({ parts: parts.map((row) => cellOf(row, column)), total: cellOf(total, column) })
    }
  }
  const places = rows.map((_, place) => place)
  const outer = places.filter((place) => parentOf(rows, place) === null)
  if (outer.length > 0) down(outer, rows.length)
  for (const [place, row] of rows.entries()) {
    const parts = places.filter((other) => parentOf(rows, other) === place)
    const rest = restOf(row, addUp(parts.flatMap((part) => rows[part] ?? [])))
    if (parts.length === 0 || rest === null) continue
    rests.push(rest)
    down([...parts, all.length + rests.length - 1], place)
  }
  const whole = [...all, ...rests]
  whole.forEach((_, row) =>
    sums.push({ parts: [0, 1, 2, 3].map((column) => cellOf(row, column)), total: cellOf(row, 4) }),
  )
  const cells = whole.flatMap((row) => [row.women, row.men, row.other, row.notStated, sumOf(row)])
  const hidden = hiddenCells(cells, sums, threshold)
  const shown = all.map((_, row) => publicRow(cells, hidden, row))
  const seen = [...hidden].filter((cell) => cell < cellOf(all.length, 0)).length
  return { rows: shown.slice(0, -1), total: shown.at(-1) ?? empty, hidden: seen }
}

const empty: PublicRow = { women: null, men: null, other: null, notStated: null, total: null }

function publicRow(cells: readonly number[], hidden: ReadonlySet<number>, row: number): PublicRow {
  const shown = columns.map((name, column) => {
    const place = cellOf(row, column)
    return [name, hidden.has(place) ? null : (cells[place] ?? null)]
  })
  return Object.fromEntries(shown) as PublicRow
}

function cellOf(row: number, column: number): number {
  return row * columns.length + column
}

// Null where the parts are more than the whole: such a table adds up to nothing that could be computed back.
function restOf(whole: Breakdown, parts: Breakdown): Breakdown | null {
  const rest = {
    women: whole.women - parts.women,
    men: whole.men - parts.men,
    other: whole.other - parts.other,
    notStated: whole.notStated - parts.notStated,
  }
  return Object.values(rest).some((count) => count < 0) ? null : rest
}
