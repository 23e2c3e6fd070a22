/** What a row is sorted by; a list says by what first, and by what among those that are alike in it. */
export type SortKey = SortValue | readonly SortValue[]
type SortValue = string | number | null

export type Sort = { column: string; direction: 'ascending' | 'descending' }

/** The rows in order of one column; what has no value stands last in both directions, like ones keep their order. */
export function sortRows<T>(
  rows: readonly T[],
  sortBy: ((row: T) => SortKey) | undefined,
  direction: 'ascending' | 'descending',
  compare: (a: string, b: string) => number,
): T[] {
  if (!sortBy) return [...rows]
  const sign = direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, values: [sortBy(row)].flat() }))
    .sort((a, b) => {
      for (const [index, value] of a.values.entries()) {
        const order = orderOf(value, b.values[index] ?? null)
        if (order !== 0) return order
      }
      return 0
    })
    .map(({ row }) => row)

  function orderOf(one: SortValue, other: SortValue): number {
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    if (typeof one === 'number' && typeof other === 'number') return sign * (one - other)
    return sign * compare(String(one), String(other))
  }
}
