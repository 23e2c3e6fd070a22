/** A table cell for the public: a number, or null where it is hidden. */
export type Guarded = number | null

type Cell = { x: number; y: number; count: number; hidden: boolean }
type Line = readonly Cell[]

/**
 * A table of counts made safe for the public: cells from 1 to `threshold - 1` are hidden, and where a single hidden cell
 * of a row or column could be computed from the rest, another is hidden with it. Nought stays: it tells of nobody.
 * Totals are not part of the table; they are computed beside it and stay.
 */
export function guardSmallNumbers(table: readonly (readonly number[])[], threshold: number): Guarded[][] {
  const cells = table.map((row, y) =>
    row.map((count, x): Cell => ({ x, y, count, hidden: count > 0 && count < threshold })),
  )
  const lines = [...cells, ...columnsOf(cells)]
  // Hiding one cell for its row may leave a single hidden one in its column, so all are gone through until it stands.
  for (let found = secondCell(lines); found; found = secondCell(lines)) found.hidden = true
  return cells.map((row) => row.map(({ count, hidden }) => (hidden ? null : count)))
}

function columnsOf(rows: readonly Line[]): Line[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, at) => rows.flatMap((row) => row[at] ?? []))
}

/** The next cell to hide beside a lone hidden one: the smallest of those that protect a lone one the other way too. */
function secondCell(lines: readonly Line[]): Cell | undefined {
  const lone = lines.filter((line) => line.filter(({ hidden }) => hidden).length === 1)
  const line = lone.find((each) => each.some(isOpen))
  if (!line) return undefined
  const helps = (cell: Cell) => Number(lone.some((other) => other !== line && other.includes(cell)))
  return line.filter(isOpen).sort((a, b) => helps(b) - helps(a) || a.count - b.count)[0]
}

function isOpen({ hidden, count }: Cell): boolean {
  return !hidden && count > 0
}
