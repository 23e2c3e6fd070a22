import type { CSSProperties } from 'react'
import { cx } from './cx.ts'
import { cellText } from './grid-input.ts'
import { isTypable, type GridColumn } from './number-grid-column.ts'
import styles from './number-grid.module.css'
import { cellKey, type Place, type useNumberGrid } from './use-number-grid.ts'

type Props<T extends { id: string }> = {
  grid: ReturnType<typeof useNumberGrid<T>>
  row: T
  column: GridColumn<T>
  at: Place
  locale: string
  name: string
  isClosed: boolean
  noteId: string
  onFocus: () => void
}

/** One cell: its number, or the field it is typed into. */
export function NumberGridCell<T extends { id: string }>(props: Props<T>) {
  const { grid, row, column, at, locale, name, isClosed, noteId, onFocus } = props
  const isHere = grid.place.row === at.row && grid.place.column === at.column
  const isOpen = isTypable(column, row)
  const waiting = grid.unstored[cellKey(row, column)]
  const isWrong = Boolean(waiting?.problem)
  const shown = waiting?.text ?? (isOpen ? cellText(column, column.value?.(row), locale) : (column.text?.(row) ?? ''))
  return (
    <td
      data-cell={`${at.row}:${at.column}`}
      data-typable={isOpen && !isClosed ? '' : undefined}
      tabIndex={isHere ? 0 : -1}
      aria-invalid={isWrong || undefined}
      aria-describedby={isWrong ? noteId : undefined}
      className={cx(
        styles.cell,
        isOpen && !isClosed && styles.open,
        isWrong && styles.wrong,
        column.input === 'line' && styles.words,
      )}
      style={column.depth ? ({ '--depth': column.depth(row) } as CSSProperties) : undefined}
      onFocus={onFocus}
      onDoubleClick={() => grid.begin(null)}
    >
      {isHere && grid.typed !== null ? (
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the cell has the focus already; its field takes it over
          autoFocus
          aria-label={name}
          aria-invalid={isWrong || undefined}
          inputMode={column.input === 'line' ? 'text' : 'decimal'}
          autoComplete="off"
          className={styles.input}
          value={grid.typed}
          data-told-when-left
          onFocus={(event) => event.target.setSelectionRange(event.target.value.length, event.target.value.length)}
          onChange={(event) => grid.type(event.target.value)}
          onBlur={grid.finish}
        />
      ) : (
        shown
      )}
    </td>
  )
}
