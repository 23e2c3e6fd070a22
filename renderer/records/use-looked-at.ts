import { useCallback, useMemo, useState } from 'react'
import type { RowList } from '#renderer/ui/row-list.ts'

/** A list and those of its rows that are being looked at, for what is asked about them all at once. */
export function useLookedAt<T>(rows: RowList<T>): { rows: RowList<T>; seen: T[] } {
  const [view, setView] = useState({ first: 0, last: 50 })
  const { look } = rows
  const lookToo = useCallback(
    (first: number, last: number) => {
      look(first, last)
      setView((before) => (before.first === first && before.last === last ? before : { first, last }))
    },
    [look],
  )
  const seen: T[] = []
  for (let index = view.first; index < Math.min(view.last, rows.total); index += 1) {
    const row = rows.at(index)
    if (row !== undefined) seen.push(row)
  }
  return { rows: useMemo(() => ({ ...rows, look: lookToo }), [rows, lookToo]), seen }
}
