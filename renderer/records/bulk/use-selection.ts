import { useState } from 'react'

/** The most records that are changed at once; the contract takes no more. */
export const mostSelected = 2_000

export type Selection = {
  ids: ReadonlySet<string>
  toggle: (id: string) => void
  /** The place of the row that was pressed last: from there Shift leads on. */
  last: number | null
  setLast: (at: number) => void
  add: (ids: readonly string[]) => void
  clear: () => void
}

/** Which rows of a list are selected. Another question to the list begins with none. */
export function useSelection(question: string): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<number | null>(null)
  const [asked, setAsked] = useState(question)
  if (asked !== question) {
    setAsked(question)
    setIds(new Set())
    setLast(null)
  }
  const put = (next: Iterable<string>) => setIds(new Set([...next].slice(0, mostSelected)))
  return {
    ids,
    last,
    setLast,
    toggle: (id) => put(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id]),
    add: (more) => put([...ids, ...more]),
    clear: () => put([]),
  }
}
