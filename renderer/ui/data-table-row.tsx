import { memo, type ReactNode } from 'react'
import styles from './data-table.module.css'
import { CellText } from './cell-text.tsx'
import { cx } from './cx.ts'
import type { TableColumn } from './table-column.ts'

type Props<T> = {
  row: T
  name: string
  index: number
  top: number
  columns: readonly TableColumn<T>[]
  isFocused: boolean
  isCurrent: boolean
  /** Whether it is selected; undefined in a table whose rows cannot be. */
  isMarked: boolean | undefined
  onOpen?: ((row: T) => void) | undefined
  onMark: (row: T, index: number, isRange: boolean) => void
  onFocus: (index: number) => void
}

/** One row. A click on it opens it, unless the click was meant for a control inside. */
function Row<T>({ row, name, index, top, columns, isFocused, isCurrent, isMarked, onOpen, onMark, onFocus }: Props<T>) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the table handles the keys for all its rows
    <tr
      aria-rowindex={index + 2}
      aria-label={name}
      aria-selected={isMarked}
      aria-current={isCurrent || undefined}
      data-index={index}
      tabIndex={isFocused ? 0 : -1}
      className={cx(styles.row, onOpen && styles.opens, isCurrent && styles.current)}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={() => onFocus(index)}
      onClick={(event) => {
        if (!(event.target instanceof Element)) return
        if (event.target.closest('[data-mark]')) onMark(row, index, event.shiftKey)
        else if (!event.target.closest('button, a, input')) onOpen?.(row)
      }}
    >
      {columns.map((column, place) => {
        const isHead = place === columns.findIndex(({ isControl }) => !isControl)
        const Cell = isHead ? 'th' : 'td'
        return (
          <Cell
            key={column.id}
            scope={isHead ? 'row' : undefined}
            className={cx(styles.cell, column.align === 'end' && styles.end)}
          >
            {contentOf(column, row, isFocused, isMarked ?? false)}
          </Cell>
        )
      })}
    </tr>
  )
}

export const DataTableRow = memo(Row) as typeof Row

type WaitingProps = { index: number; top: number; isFocused: boolean; onFocus: (index: number) => void }

/** The place of a row that is being read; a busy row needs no cells (WAI-ARIA 1.2, `aria-busy`). */
export function WaitingRow({ index, top, isFocused, onFocus }: WaitingProps) {
  return (
    <tr
      aria-rowindex={index + 2}
      aria-busy
      data-index={index}
      tabIndex={isFocused ? 0 : -1}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={() => onFocus(index)}
    />
  )
}

function contentOf<T>(
  { cell, text, second }: TableColumn<T>,
  row: T,
  isFocused: boolean,
  isMarked: boolean,
): ReactNode {
  return cell ? cell(row, isFocused, isMarked) : <CellText text={text?.(row) ?? ''} second={second?.(row)} />
}
