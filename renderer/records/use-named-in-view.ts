import { useCallback, useState } from 'react'
import type { ListRow } from '#shared/contract.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { useNamed } from '#renderer/api/use-rows.ts'
import type { RowList } from '#renderer/ui/row-list.ts'

const step = 100

/**
 * A list together with the records that its rows in view name: one question for all of them. Give the list it gives back
 * to the table.
 */
export function useNamedInView<T, N extends EntityName>(
  rows: RowList<T>,
  entity: N,
  idOf: (row: T) => string | null,
): { rows: RowList<T>; named: ReadonlyMap<string, ListRow<N>> } {
  const [view, setView] = useState({ first: 0, last: step })
  const { look } = rows
  const lookAt = useCallback(
    (first: number, last: number) => {
      const next = { first: first - (first % step), last: last + step - (last % step) }
      setView((before) => (before.first === next.first && before.last === next.last ? before : next))
      look(first, last)
    },
    [look],
  )
  const seen = Array.from({ length: Math.max(0, Math.min(view.last, rows.total) - view.first) }, (_, at) =>
    rows.at(view.first + at),
  )
  const ids = seen.flatMap((row) => (row && idOf(row)) ?? [])
  return { rows: { ...rows, look: lookAt }, named: useNamed(entity, ids) }
}
