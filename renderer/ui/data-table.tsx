import { useMemo, useRef, type CSSProperties, type ReactNode } from 'react'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import styles from './data-table.module.css'
import { DataTableHead } from './data-table-head.tsx'
import { DataTableRow } from './data-table-row.tsx'
import { trackOf } from './fit-columns.ts'
import { sortRows, type Sort } from './sort-rows.ts'
import { sortKeyOf, type TableColumn } from './table-column.ts'
import { useFittingColumns } from './use-fitting-columns.ts'
import { useRowFocus } from './use-row-focus.ts'
import { useRowsInView } from './use-rows-in-view.ts'

export type DataTableProps<T extends { id: string }> = {
  label: string
  columns: readonly TableColumn<T>[]
  rows: readonly T[]
  /** The name of a row for the screen reader. */
  nameOf: (row: T) => string
  onOpen?: (row: T) => void
  /** What the Delete key does with the row that has the focus. */
  onRemove?: (row: T) => void
  sort: Sort
  onSort: (sort: Sort) => void
  /** The row whose record is open beside the table. */
  currentId?: string | null
  empty?: ReactNode
  /** How many lines a row has room for; the same for all rows, so that a table of any length knows its height. */
  rowLines?: 1 | 2
}

const rowHeights = { 1: 37, 2: 57 } as const

/**
 * A table of any length: only what is seen is drawn, the head stays, Enter or a click opens a row. It is our own and not
 * the library's, which builds every cell of every row before it shows the first (a second for a thousand rows).
 */
export function DataTable<T extends { id: string }>(props: DataTableProps<T>) {
  const { label, rows, nameOf, onOpen, onRemove, sort, onSort, currentId = null, empty, rowLines = 1 } = props
  const rowHeight = rowHeights[rowLines]
  const { compare } = useFormatter()
  const scroller = useRef<HTMLDivElement>(null)
  const columns = useFittingColumns(scroller, props.columns)
  // A column that found no room still orders the rows.
  const sortBy = sortKeyOf(props.columns.find((column) => column.id === sort.column))
  const sorted = useMemo(() => sortRows(rows, sortBy, sort.direction, compare), [rows, sortBy, sort.direction, compare])
  const { first, last } = useRowsInView(scroller, sorted.length, rowHeight)
  const at = (run: ((row: T) => void) | undefined) => run && ((index: number) => sorted[index] && run(sorted[index]))
  const { focused, onFocus, keys } = useRowFocus({
    scroller,
    count: sorted.length,
    page: Math.max(1, last - first - 26),
    onOpen: at(onOpen),
    onRemove: at(onRemove),
  })
  const drawn = sorted.slice(first, last).map((row, index) => ({ row, index: first + index }))
  const apart = sorted[focused]
  // The row with the focus is always drawn, or the focus would be lost when it is scrolled away.
  if (apart && (focused < first || focused >= last)) drawn.push({ row: apart, index: focused })

  return (
    <div ref={scroller} className={styles.frame}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its rows can be walked through, which makes it a grid
        role="grid"
        aria-label={label}
        aria-rowcount={sorted.length + 1}
        tabIndex={-1}
        className={styles.table}
        data-lines={rowLines}
        style={{ '--columns': columns.map(trackOf).join(' '), '--row-height': `${rowHeight}px` } as CSSProperties}
        {...keys}
      >
        <DataTableHead columns={columns} sort={sort} onSort={onSort} />
        <tbody className={styles.body} style={{ height: sorted.length * rowHeight }}>
          {drawn.map(({ row, index }) => (
            <DataTableRow
              key={row.id}
              {...{ row, index, columns, onOpen, onFocus }}
              name={nameOf(row)}
              top={index * rowHeight}
              isFocused={index === focused}
              isCurrent={row.id === currentId}
            />
          ))}
        </tbody>
      </table>
      {sorted.length === 0 && <div className={styles.empty}>{empty}</div>}
    </div>
  )
}
