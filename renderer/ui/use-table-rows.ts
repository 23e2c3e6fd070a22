import { useMemo } from 'react'
import type { Failure } from '#shared/failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import type { DataTableProps } from './data-table.tsx'
import { isRowList } from './row-list.ts'
import { sortRows, type Sort } from './sort-rows.ts'
import { sortKeyOf, type TableColumn } from './table-column.ts'

type TableRows<T> = {
  total: number
  rowAt: (index: number) => T | undefined
  /** Where rows have to be read, says which are looked at. */
  look?: (first: number, last: number) => void
  /** See `RowList`. */
  question?: string
  /** Why rows that have to be read could not be, and how to read them again. */
  error?: Failure | null
  retry?: () => void
  sort: Sort
  onSort: (sort: Sort) => void
  canSort: (column: TableColumn<T>) => boolean
}

const unsorted: Sort = { column: '', direction: 'ascending' }
const nobody = () => undefined

/** The rows of a table by place, sorted here if all are here. */
export function useTableRows<T extends { id: string }>(props: DataTableProps<T>): TableRows<T> {
  const { rows, columns, sort = unsorted, onSort = nobody } = props
  const { compare } = useFormatter()
  // A column that found no room still orders the rows.
  const sortBy = sortKeyOf(columns.find((column) => column.id === sort.column))
  const sorted = useMemo(
    () => (isRowList(rows) ? [] : sortRows(rows, sortBy, sort.direction, compare)),
    [rows, sortBy, sort.direction, compare],
  )
  if (isRowList(rows)) {
    const { total, at, look, sorts, question, error, retry } = rows
    return {
      total,
      rowAt: at,
      look,
      question,
      error,
      retry,
      sort: rows.sort,
      onSort: rows.setSort,
      canSort: ({ id }) => sorts.includes(id),
    }
  }
  const canSort = (column: TableColumn<T>) => sortKeyOf(column) !== undefined
  return { total: sorted.length, rowAt: (index) => sorted[index], sort, onSort, canSort }
}
