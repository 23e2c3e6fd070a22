import styles from './data-table.module.css'
import { cx } from './cx.ts'
import type { TableColumn } from './table-column.ts'
import { Icon } from './icon.tsx'
import type { Sort } from './sort-rows.ts'

type Props<T> = {
  columns: readonly TableColumn<T>[]
  sort: Sort
  onSort: (sort: Sort) => void
  canSort: (column: TableColumn<T>) => boolean
}

/** The names of the columns; pressing one sorts by it, again turns the order round. */
export function DataTableHead<T>({ columns, sort, onSort, canSort }: Props<T>) {
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.headings}>
        {columns.map((column) => {
          const direction = column.id === sort.column ? sort.direction : undefined
          return (
            <th
              key={column.id}
              scope="col"
              className={cx(styles.column, column.align === 'end' && styles.end)}
              aria-sort={canSort(column) ? (direction ?? 'none') : undefined}
            >
              {canSort(column) ? (
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => onSort({ column: column.id, direction: turned(direction) })}
                >
                  <span title={column.label}>{column.label}</span>
                  {direction && <Icon name={direction === 'ascending' ? 'up' : 'down'} size="small" />}
                </button>
              ) : (
                <span className={cx(column.hideLabel && styles.hidden)}>{column.label}</span>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function turned(direction: Sort['direction'] | undefined): Sort['direction'] {
  return direction === 'ascending' ? 'descending' : 'ascending'
}
