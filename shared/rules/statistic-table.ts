import { addUp, sumOf, type Breakdown } from './breakdown.ts'

/** A row of a table by sex; a deeper one is a part of the nearest row above that is less deep. */
export type TableRow = Breakdown & { depth: number; statedTotal: number | null }

/** All rows of a table together. A row that is a part of another is already counted there. */
export function tableTotal(rows: readonly TableRow[]): Breakdown {
  return addUp(rows.filter((_, place) => parentOf(rows, place) === null))
}

/** The place of the row that a row is a part of; null where it stands for itself. */
export function parentOf(rows: readonly Pick<TableRow, 'depth'>[], place: number): number | null {
  const depth = rows[place]?.depth ?? 0
  const above = rows.slice(0, place).findLastIndex((row) => row.depth < depth)
  return above === -1 ? null : above
}

/** Where the parts of a table do not make up their whole. `missing` people are in the whole and in no part, or the other way round. */
export type TableFinding = { place: number; kind: 'stated-total' | 'parts'; parts: number; whole: number }

/**
 * What does not add up: a stated total that is not the sum of its row, and rows whose parts together are more than
 * themselves. Parts that are fewer are no fault: not every row is divided whole.
 */
export function tableFindings(rows: readonly TableRow[]): TableFinding[] {
  return rows.flatMap((row, place) => {
    const whole = sumOf(row)
    const parts = rows.filter((_, other) => parentOf(rows, other) === place)
    const together = sumOf(addUp(parts))
    const beyond = sexes.some((sex) => addUp(parts)[sex] > row[sex])
    return [
      ...(row.statedTotal !== null && row.statedTotal !== whole
        ? [{ place, kind: 'stated-total' as const, parts: whole, whole: row.statedTotal }]
        : []),
      ...(beyond ? [{ place, kind: 'parts' as const, parts: together, whole }] : []),
    ]
  })
}

const sexes = ['women', 'men', 'other', 'notStated'] as const
