import type { Sum } from './suppression.ts'

/**
 * The hidden cells whose value follows from the shown ones, because the sums together leave them only one. The sums are
 * equations with the hidden cells as unknowns; brought to their simplest form, a cell that stands alone in one is known.
 */
export function determinedCells(sums: readonly Sum[], hidden: ReadonlySet<number>): number[] {
  const unknowns = [...hidden]
  const column = new Map(unknowns.map((place, at) => [place, at]))
  const equations = sums.flatMap((sum) => {
    const row = unknowns.map(() => 0)
    for (const part of sum.parts) addTo(row, column.get(part), 1)
    addTo(row, column.get(sum.total), -1)
    return row.some((value) => value !== 0) ? [row] : []
  })
  const simplest = simplified(equations, unknowns.length)
  return simplest.flatMap((row) => {
    const [only, ...others] = row.flatMap((value, at) => (isZero(value) ? [] : [at]))
    const place = only === undefined || others.length > 0 ? undefined : unknowns[only]
    return place === undefined ? [] : [place]
  })
}

function addTo(row: number[], at: number | undefined, value: number): void {
  if (at !== undefined) row[at] = (row[at] ?? 0) + value
}

function simplified(equations: number[][], width: number): number[][] {
  const rows = equations.map((row) => [...row])
  let done = 0
  for (let at = 0; at < width && done < rows.length; at += 1) {
    const pivot = rows.findIndex((row, place) => place >= done && !isZero(row[at] ?? 0))
    const found = rows[pivot]
    const first = rows[done]
    if (!found || !first) continue
    rows[pivot] = first
    const scaled = found.map((value) => value / (found[at] ?? 1))
    rows[done] = scaled
    for (const [place, row] of rows.entries()) {
      const times = row[at] ?? 0
      if (place !== done && !isZero(times))
        rows[place] = row.map((value, other) => value - times * (scaled[other] ?? 0))
    }
    done += 1
  }
  return rows
}

function isZero(value: number): boolean {
  return Math.abs(value) < 1e-9
}
