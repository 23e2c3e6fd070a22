import { useMemo, type ReactNode } from 'react'
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
  type SortDescriptor,
} from 'react-aria-components'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import styles from './data-table.module.css'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import { sortRows } from './sort-rows.ts'

export type TableColumn<T> = {
  id: string
  label: string
  cell: (row: T) => ReactNode
  /** What the column sorts by and a screen reader says; a column without it cannot be sorted. Null stands last. */
  sortBy?: (row: T) => string | number | null
  align?: 'start' | 'end'
  /** The label is said, not shown. */
  hideLabel?: boolean
  /** Pixels, or a share such as `2fr`. */
  width?: number | `${number}fr`
  minWidth?: number
}

export type DataTableProps<T extends { id: string }> = {
  label: string
  columns: readonly TableColumn<T>[]
  rows: readonly T[]
  /** The words of the row for the screen reader and for finding it by typing. */
  nameOf: (row: T) => string
  onOpen?: (row: T) => void
  /** What the Delete key does with the row that has the focus. */
  onRemove?: (row: T) => void
  sort: SortDescriptor
  onSort: (sort: SortDescriptor) => void
  /** The row whose record is open beside the table. */
  currentId?: string | null
  empty?: ReactNode
}

const height = { rowHeight: 37, headingHeight: 36 }

/** A table of any length: only what is seen is drawn, the head stays, Enter or a click opens a row. */
export function DataTable<T extends { id: string }>({ label, columns, rows, ...props }: DataTableProps<T>) {
  const { nameOf, onOpen, onRemove, sort, onSort, currentId = null, empty } = props
  const { compare } = useFormatter()
  const sorted = useMemo(
    () => sortRows(rows, columns.find((column) => column.id === sort.column)?.sortBy, sort.direction, compare),
    [rows, columns, sort, compare],
  )
  return (
    <div
      className={styles.frame}
      role="presentation"
      onKeyDown={(event) => {
        const id = event.key === 'Delete' && rowAt(event.target)
        if (id && onRemove) withRow(rows, id, onRemove)
      }}
    >
      <Virtualizer layout={TableLayout} layoutOptions={height}>
        <Table
          aria-label={label}
          className={cx(styles.table)}
          sortDescriptor={sort}
          onSortChange={onSort}
          selectionMode="none"
          {...(onOpen ? { onRowAction: (key) => withRow(rows, String(key), onOpen) } : {})}
        >
          <TableHeader columns={[...columns]} className={cx(styles.head)}>
            {(column) => (
              <Column
                id={column.id}
                isRowHeader={column.id === columns[0]?.id}
                allowsSorting={Boolean(column.sortBy)}
                className={cx(styles.column, column.align === 'end' && styles.end)}
                width={column.width ?? '1fr'}
                minWidth={column.minWidth ?? 80}
                textValue={column.label}
              >
                {({ sortDirection }) => (
                  <span className={styles.heading}>
                    <span className={cx(column.hideLabel && styles.hidden)}>{column.label}</span>
                    {sortDirection && <Icon name={sortDirection === 'ascending' ? 'up' : 'down'} size="small" />}
                  </span>
                )}
              </Column>
            )}
          </TableHeader>
          <TableBody
            items={sorted}
            dependencies={[columns, currentId]}
            renderEmptyState={() => <div className={styles.empty}>{empty}</div>}
          >
            {(row) => (
              <Row
                id={row.id}
                columns={[...columns]}
                dependencies={[columns]}
                textValue={nameOf(row)}
                className={cx(styles.row, onOpen && styles.opens, row.id === currentId && styles.current)}
              >
                {(column) => (
                  <Cell className={cx(styles.cell, column.align === 'end' && styles.end)}>
                    {written(column.cell(row))}
                  </Cell>
                )}
              </Row>
            )}
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  )
}

function withRow<T extends { id: string }>(rows: readonly T[], id: string, run: (row: T) => void) {
  const row = rows.find((one) => one.id === id)
  if (row) run(row)
}

// Plain text is cut with an ellipsis and shown whole when pointed at.
function written(content: ReactNode): ReactNode {
  return typeof content === 'string' ? <span title={content}>{content}</span> : content
}

// Only the row itself: inside a cell the key belongs to the control there.
function rowAt(target: EventTarget): string | null {
  const element =
    target instanceof HTMLElement &&
    ['row', 'gridcell', 'rowheader'].includes(target.role ?? target.getAttribute('role') ?? '')
  return element ? (target.closest('[data-key][role="row"], tr[data-key]')?.getAttribute('data-key') ?? null) : null
}
