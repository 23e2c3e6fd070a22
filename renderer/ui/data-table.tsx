import { useCallback, useEffect, useRef, type CSSProperties, type ReactNode } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from './button.tsx'
import styles from './data-table.module.css'
import { DataTableHead } from './data-table-head.tsx'
import { DataTableRow, WaitingRow } from './data-table-row.tsx'
import { FailureNotice } from './failure-notice.tsx'
import type { MenuCommand } from './menu-list.tsx'
import type { RowList } from './row-list.ts'
import type { Sort } from './sort-rows.ts'
import type { TableColumn } from './table-column.ts'
import { useFittingColumns } from './use-fitting-columns.ts'
import { useRowFocus } from './use-row-focus.ts'
import { useRowMenu } from './use-row-menu.tsx'
import { useRowsInView } from './use-rows-in-view.ts'
import { useTableRows } from './use-table-rows.ts'

export type DataTableProps<T extends { id: string }> = {
  label: string
  columns: readonly TableColumn<T>[]
  /** All rows, which the table sorts itself, or a list that is read where it is looked at and sorted elsewhere. */
  rows: readonly T[] | RowList<T>
  /** The name of a row for the screen reader. */
  nameOf: (row: T) => string
  onOpen?: (row: T) => void
  /** What the Delete key does with the row that has the focus. */
  onRemove?: (row: T) => void
  /** What can be done with a row, on a right click and the menu key. */
  commandsOf?: ((row: T) => readonly MenuCommand[]) | undefined
  /** What Space and the box do with a row, `isRange` where Shift is held; Control A does it with all. */
  onMark?: (row: T, index: number, isRange: boolean) => void
  isMarked?: (row: T) => boolean
  onMarkAll?: () => void
  /** How rows that are all here are sorted; a list knows it itself. */
  sort?: Sort
  onSort?: (sort: Sort) => void
  /** The row whose record is open beside the table. */
  currentId?: string | null
  empty?: ReactNode
  /** One line for each row, or room for a second; the same for all rows, so that a table of any length knows its height. */
  rowLines?: 1 | 2
}

// Two lines of words and a smaller one below them find room in the second.
const rowHeights = { 1: 37, 2: 64 } as const

/**
 * A table of any length: only what is seen is drawn, the head stays, Enter or a click opens a row. It is our own and not
 * the library's, which builds every cell of every row before it shows the first (a second for a thousand rows).
 */
export function DataTable<T extends { id: string }>(props: DataTableProps<T>) {
  const {
    label,
    nameOf,
    onOpen,
    onRemove,
    commandsOf,
    onMark,
    onMarkAll,
    isMarked,
    currentId = null,
    empty,
    rowLines = 1,
  } = props
  const t = useT()
  const rowHeight = rowHeights[rowLines]
  const scroller = useRef<HTMLDivElement>(null)
  const { columns, tracks } = useFittingColumns(scroller, props.columns)
  const { total, rowAt, look, question, error, retry, sort, onSort, canSort } = useTableRows(props)
  const { first, last, page } = useRowsInView(scroller, total, rowHeight)
  useEffect(() => look?.(first, last), [look, first, last])
  useEffect(() => {
    if (question !== undefined) scroller.current?.scrollTo({ top: 0 })
  }, [question])
  // A row is drawn anew when something of it changes, not because a command of its table was made anew.
  const latest = useRef({ onOpen, onMark })
  useEffect(() => {
    latest.current = { onOpen, onMark }
  })
  const open = useCallback((row: T) => latest.current.onOpen?.(row), [])
  const mark = useCallback(
    (row: T, index: number, isRange: boolean) => latest.current.onMark?.(row, index, isRange),
    [],
  )
  const at = (run: ((row: T, index: number, isRange: boolean) => void) | undefined) =>
    run &&
    ((index: number) => {
      const row = rowAt(index)
      if (row) run(row, index, false)
    })
  const { focused, onFocus, keys } = useRowFocus({
    scroller,
    count: total,
    page,
    onOpen: at(onOpen),
    onRemove: at(onRemove),
    onMark: at(onMark),
    onMarkAll,
  })
  const { onContextMenu, menu } = useRowMenu({ rowAt, nameOf, commandsOf })
  const drawn = Array.from({ length: last - first }, (_, index) => first + index)
  // The row with the focus is always drawn, or the focus would be lost when it is scrolled away.
  if (focused < total && (focused < first || focused >= last)) drawn.push(focused)

  return (
    <>
      {error && (
        <FailureNotice
          failure={error}
          actions={
            <Button size="small" onPress={() => retry?.()}>
              {t('app.retry')}
            </Button>
          }
        />
      )}
      <div ref={scroller} className={styles.frame}>
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its rows can be walked through, which makes it a grid
          role="grid"
          aria-multiselectable={isMarked ? true : undefined}
          aria-label={label}
          aria-rowcount={total + 1}
          tabIndex={-1}
          className={styles.table}
          data-lines={rowLines}
          style={{ '--columns': tracks, '--row-height': `${rowHeight}px` } as CSSProperties}
          {...keys}
          onContextMenu={onContextMenu}
        >
          <DataTableHead columns={columns} sort={sort} onSort={onSort} canSort={canSort} />
          <tbody className={styles.body} style={{ height: total * rowHeight }}>
            {drawn.map((index) => {
              const row = rowAt(index)
              const place = { index, top: index * rowHeight, isFocused: index === focused, onFocus }
              return row ? (
                <DataTableRow
                  key={row.id}
                  {...{ row, columns, ...place }}
                  onOpen={onOpen && open}
                  onMark={mark}
                  name={nameOf(row)}
                  isCurrent={row.id === currentId}
                  isMarked={isMarked?.(row)}
                />
              ) : (
                <WaitingRow key={index} {...place} />
              )
            })}
          </tbody>
        </table>
        {total === 0 && !error && <div className={styles.empty}>{empty}</div>}
      </div>
      {menu}
    </>
  )
}
