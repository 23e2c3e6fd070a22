import type { Failure } from '#shared/failure.ts'
import type { Sort } from './sort-rows.ts'

/** A row and the place it was seen at. */
export type RowPlace = { id: string; at: number }

/** Rows of a list that is too long to be here whole: it is sorted elsewhere and read where it is looked at. */
export type RowList<T> = {
  /** How many rows there are in all. */
  total: number
  /** The row at a place; undefined while it is being read. */
  at: (index: number) => T | undefined
  /** Says which places are looked at: the first, and the one after the last. */
  look: (first: number, last: number) => void
  sort: Sort
  setSort: (sort: Sort) => void
  /** Columns that the list can be sorted by. */
  sorts: readonly string[]
  /** Changes with what is asked for; another list begins at its top. */
  question: string
  /** The ids of the first so many rows, whether they are looked at or not. */
  idsOf: (most: number) => Promise<string[]>
  /** The ids of the rows from one to another, in whichever order, also where rows came or went since they were seen. */
  idsBetween: (one: RowPlace, other: RowPlace) => Promise<string[]>
  /** False until the first rows are there, or it is known that they cannot be read. */
  isRead: boolean
  /** Why what is asked for now could not be read; the rows that are there may be those of before. */
  error: Failure | null
  /** Reads again what could not be read. */
  retry: () => void
  /** What is asked for now was answered with no rows at all. */
  isEmpty: boolean
}

/** Whether rows are read where they are looked at. */
export function isRowList<T>(rows: readonly T[] | RowList<T>): rows is RowList<T> {
  return 'look' in rows
}
