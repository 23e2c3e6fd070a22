import { useState, type ReactNode } from 'react'
import { NarrowingContext, type NarrowingControl } from '#renderer/ui/narrowing.ts'
import { SavedFilters, type ListOrder } from './saved-filters.tsx'

type Props = {
  /** The list whose filters these are; usually the entity it shows. */
  list: string
  /** The list itself, whose order is kept along; none where the table knows its order. */
  rows?: ListOrder
  children: ReactNode
}

/**
 * A list whose narrowing can be kept under a name and chosen again: every control with a name in a `FilterBar` inside
 * takes part.
 */
export function NarrowedList({ list, rows, children }: Props) {
  const [controls] = useState(() => new Map<string, NarrowingControl>())
  const end = <SavedFilters list={list} controls={controls} order={rows ?? null} />
  return <NarrowingContext value={{ controls, end }}>{children}</NarrowingContext>
}
