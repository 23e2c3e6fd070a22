import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { cx } from './cx.ts'
import { NumberGridCell } from './number-grid-cell.tsx'
import { GridProblem } from './grid-problem.tsx'
import { NumberGridHead } from './number-grid-head.tsx'
import type { GridColumn } from './number-grid-column.ts'
import styles from './number-grid.module.css'
import { useMay } from './rights.ts'
import { cellKey, useNumberGrid } from './use-number-grid.ts'

export type NumberGridProps<T extends { id: string }> = {
  label: string
  /** What the first column says of a row, and its name for the screen reader. */
  headLabel: string
  head: (row: T) => ReactNode
  nameOf: (row: T) => string
  columns: readonly GridColumn<T>[]
  rows: readonly T[]
  /** A closed row shows its numbers and takes none; `closed` says why. */
  isClosed?: (row: T) => boolean
  closed?: string
  /** Stores what was typed; gives what is wrong with it in words, null where nothing is. */
  onChange: (row: T, values: Record<string, number | string | null>) => Promise<string | null>
  /** What can be done with a row, behind its numbers. */
  end?: (row: T, isFocused: boolean) => ReactNode
  onPlace?: (row: T) => void
  currentId?: string | null
  /** A row that was just made: the focus goes there when it comes. */
  freshId?: string | null
  foot?: ReactNode
  /** How to type, below the grid while nothing is wrong. */
  hint?: string
}

const never = () => false
const always = () => true

/**
 * Numbers in rows and columns, typed as in a spreadsheet: arrow keys go from cell to cell, digits write, Enter goes down,
 * Escape takes back, and what is copied from a spreadsheet can be pasted. What is no number stays where it was typed.
 */
export function NumberGrid<T extends { id: string }>(props: NumberGridProps<T>) {
  const { label, headLabel, head, nameOf, columns, rows, closed = '', onChange, end, foot, hint } = props
  const may = useMay('write')
  const isClosed = may ? (props.isClosed ?? never) : always
  const { onPlace, currentId = null, freshId = null } = props
  const { t, locale } = useFormatter()
  const id = useId()
  const table = useRef<HTMLTableElement>(null)
  const notANumber = t('problem.no-number')
  const grid = useNumberGrid({
    table,
    rows,
    columns,
    locale,
    isClosed,
    onChange,
    notANumber,
    closed: may ? closed : t('access.reading'),
  })
  const { place, unstored } = grid
  const fresh = rows.findIndex((row) => row.id === freshId)
  useEffect(() => {
    const cell =
      fresh === -1 ? null : table.current?.querySelector<HTMLElement>(`[data-cell^="${fresh}:"][data-typable]`)
    cell?.focus()
    // Only once, when the row has come.
  }, [fresh])
  const cellName = (row: T, column: GridColumn<T>) =>
    `${nameOf(row)}, ${column.over ? `${column.over}, ` : ''}${column.label}`
  // Wherever the focus is: what is wrong is not stored, and that must be seen until it is mended.
  const problems = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const key = cellKey(row, column)
      const words = unstored[key]?.problem
      return words ? [{ key, name: cellName(row, column), words }] : []
    }),
  )

  return (
    <div className={styles.frame}>
      <div className={styles.scroller}>
        <table
          ref={table}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells can be walked through, which makes it a grid
          role="grid"
          aria-label={label}
          className={styles.table}
          {...grid.keys}
        >
          <NumberGridHead {...{ headLabel, columns }} hasEnd={end !== undefined} endLabel={t('app.commands')} />
          <tbody>
            {rows.map((one, at) => (
              <tr key={one.id} className={cx(one.id === currentId && styles.current, isClosed(one) && styles.closed)}>
                <th scope="row" className={styles.rowHead}>
                  {head(one)}
                </th>
                {columns.map((column_, across) => (
                  <NumberGridCell
                    key={column_.id}
                    {...{ grid, row: one, column: column_, locale }}
                    at={{ row: at, column: across }}
                    name={cellName(one, column_)}
                    isClosed={isClosed(one)}
                    noteId={id}
                    onFocus={() => {
                      grid.setPlace({ row: at, column: across })
                      onPlace?.(one)
                    }}
                  />
                ))}
                {end && <td className={styles.end}>{end(one, at === place.row)}</td>}
              </tr>
            ))}
          </tbody>
          {foot && <tfoot>{foot}</tfoot>}
        </table>
      </div>
      <output id={id} className={styles.status}>
        {grid.said && <GridProblem words={grid.said} />}
        {problems.map(({ key, name, words }) => (
          <GridProblem key={key} name={name} words={words} />
        ))}
      </output>
      {hint && may && !grid.said && problems.length === 0 && <p className={styles.hint}>{hint}</p>}
    </div>
  )
}
