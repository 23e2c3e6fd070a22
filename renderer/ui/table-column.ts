import type { ReactNode } from 'react'
import type { ColumnRoom } from './fit-columns.ts'
import type { SortKey } from './sort-rows.ts'

/** A column of a table: what it says, how it sorts, and how much room it wants. */
export type TableColumn<T> = ColumnRoom & {
  id: string
  label: string
  /** What the column says of a row, in words; it is sorted by them where `sortBy` gives nothing else. */
  text?: (row: T) => string | null
  /** A smaller line below; for tables whose rows have two lines. Where a column has none, its text may take both. */
  second?: (row: T) => string | null
  /**
   * Shown in place of the words. `isFocused` says that the row has the focus, so that its controls may be in the order of
   * the Tab key; `isMarked` that it is among those that are selected.
   */
  cell?: (row: T, isFocused: boolean, isMarked: boolean) => ReactNode
  /** A column with neither this nor `text` cannot be sorted. Null stands last. */
  sortBy?: (row: T) => SortKey
  align?: 'start' | 'end'
  /** Holds a control of the row and names nothing, so that another column names the row. */
  isControl?: boolean
  /** The label is said, not shown. */
  hideLabel?: boolean
}

/** What a column sorts by; undefined where it cannot be sorted. */
export function sortKeyOf<T>(column: TableColumn<T> | undefined): TableColumn<T>['sortBy'] {
  return column?.sortBy ?? column?.text
}
