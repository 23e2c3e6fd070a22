import { useCallback, useState } from 'react'
import type { RowPlace } from '#renderer/ui/row-list.ts'

/** The most records that are changed at once; the contract takes no more. */
export const mostSelected = 2_000

export type Selection = {
  ids: ReadonlySet<string>
  toggle: (place: RowPlace) => void
  /** The row that was marked last and where: from there Shift leads on. */
  last: RowPlace | null
  setLast: (place: RowPlace) => void
  add: (ids: readonly string[]) => void
  clear: () => void
}

/** Which rows of a list are selected. Another question to the list begins with none. */
export function useSelection(question: string): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<RowPlace | null>(null)
  const [asked, setAsked] = useState(question)
  if (asked !== question) {
    setAsked(question)
    setIds(new Set())
    setLast(null)
  }
  const toggle = useCallback((place: RowPlace) => {
    setIds((before) => (before.has(place.id) ? without(before, place.id) : upToMost([...before, place.id])))
    setLast(place)
  }, [])
  const add = useCallback((more: readonly string[]) => setIds((before) => upToMost([...before, ...more])), [])
  const clear = useCallback(() => setIds(new Set()), [])
  return { ids, last, setLast, toggle, add, clear }
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((one) => one !== id))
}

function upToMost(ids: readonly string[]): ReadonlySet<string> {
  return new Set([...new Set(ids)].slice(0, mostSelected))
}
