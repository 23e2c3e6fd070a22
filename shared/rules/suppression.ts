import { determinedCells } from './determined-cells.ts'

/** Counts of which one is the sum of the others; places in a list of cells. */
export type Sum = { parts: readonly number[]; total: number }

/** Fewer people than this are hidden in public tables where the table says nothing (usual practice, no rule of law). */
export const usualThreshold = 5

/**
 * Which cells of a public table stay hidden: all counts of 1 to `threshold` - 1, and as many others as it takes that no
 * hidden one can be computed from what is shown. Of every sum either nothing or at least two cells are hidden, hidden
 * parts of a shown total are together no small number either, and nothing follows from several sums together.
 */
export function hiddenCells(cells: readonly number[], sums: readonly Sum[], threshold: number): Set<number> {
  const isSmall = (place: number) => valueOf(cells, place) > 0 && valueOf(cells, place) < threshold
  const hidden = new Set(cells.flatMap((_, place) => (isSmall(place) ? [place] : [])))
  for (;;) {
    const more = nextOfSums(cells, sums, hidden, threshold) ?? nextOfAll(cells, sums, hidden, isSmall)
    if (more === null) return hidden
    hidden.add(more)
  }
}

function nextOfSums(cells: readonly number[], sums: readonly Sum[], hidden: ReadonlySet<number>, threshold: number) {
  for (const sum of sums) {
    const within = [...sum.parts, sum.total]
    const gone = within.filter((place) => hidden.has(place))
    if (gone.length === 0) continue
    const isTotalShown = !hidden.has(sum.total)
    const together = gone.reduce((all, place) => all + valueOf(cells, place), 0)
    if (gone.length > 1 && !(isTotalShown && together < threshold)) continue
    const more = smallestShown(cells, sum.parts, hidden) ?? (isTotalShown ? sum.total : null)
    if (more !== null) return more
  }
  return null
}

function nextOfAll(
  cells: readonly number[],
  sums: readonly Sum[],
  hidden: ReadonlySet<number>,
  isSmall: (place: number) => boolean,
) {
  for (const place of determinedCells(sums, hidden)) {
    if (!isSmall(place)) continue
    const near = sums.filter(({ parts, total }) => total === place || parts.includes(place))
    const more = smallestShown(cells, [...new Set(near.flatMap(({ parts, total }) => [...parts, total]))], hidden)
    if (more !== null) return more
  }
  return null
}

// A nobody that is hidden protects nobody: those who are counted go first.
function smallestShown(cells: readonly number[], places: readonly number[], hidden: ReadonlySet<number>) {
  const shown = places.filter((place) => !hidden.has(place))
  const order = shown.toSorted((a, b) => weight(cells, a) - weight(cells, b))
  return order[0] ?? null
}

function weight(cells: readonly number[], place: number): number {
  return valueOf(cells, place) || Number.MAX_SAFE_INTEGER
}

function valueOf(cells: readonly number[], place: number): number {
  return cells[place] ?? 0
}
