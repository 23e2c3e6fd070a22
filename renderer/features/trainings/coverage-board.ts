import { addMonths } from '#shared/day-math.ts'
import type { CoverageCell } from '#shared/rules/coverage.ts'
import type { Span } from './period-choice.ts'

/** What a place of the board stands for: all cells that meet there. */
export type BoardPlace = {
  state: CoverageCell['state'] | null
  occasionIds: readonly string[]
  trainingIds: readonly string[]
}

export const boardViews = ['unit', 'month', 'table'] as const
export type BoardView = (typeof boardViews)[number]

// More months than a few years have find no room beside each other; then only those are shown in which something is.
const mostMonths = 24

/** The months of a period from the first to the last, or those of its cells where they are too many; null without a day. */
export function monthsOf({ from, to }: Span, cells: readonly CoverageCell[]): (string | null)[] {
  const found = [...new Set(cells.map(({ month }) => month))].toSorted((a, b) => (a ?? '~').localeCompare(b ?? '~'))
  const months: string[] = []
  for (let day = `${from.slice(0, 7)}-01`; day <= to && months.length <= mostMonths; day = addMonths(day, 1)) {
    months.push(day.slice(0, 7))
  }
  return months.length > mostMonths ? found : [...months, ...(found.includes(null) ? [null] : [])]
}

/**
 * The cells of one topic that meet in a column. Held as soon as one is held: for a unit the topic is then done in the
 * period, whatever else is planned.
 */
export function placeOf(cells: readonly CoverageCell[]): BoardPlace {
  const held = cells.filter(({ state }) => state === 'held')
  const shown = held.length > 0 ? held : cells
  return {
    state: shown[0]?.state ?? null,
    occasionIds: [...new Set(shown.flatMap(({ occasionIds }) => occasionIds))],
    trainingIds: [...new Set(shown.flatMap(({ trainingIds }) => trainingIds))],
  }
}
