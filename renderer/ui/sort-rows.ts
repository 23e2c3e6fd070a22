export type Sort = { column: string; direction: 'ascending' | 'descending' }

/** The rows in order of one column; what has no value stands last in both directions, like ones keep their order. */
export function sortRows<T>(
  rows: readonly T[],
  sortBy: ((row: T) => string | number | null) | undefined,
  direction: 'ascending' | 'descending',
  compare: (a: string, b: string) => number,
): T[] {
  if (!sortBy) return [...rows]
  const sign = direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      if (typeof a.value === 'number' && typeof b.value === 'number') return sign * (a.value - b.value)
      return sign * compare(String(a.value), String(b.value))
    })
    .map(({ row }) => row)
}
