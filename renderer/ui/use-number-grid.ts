import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { cellText, pastedCells, readCell } from './grid-input.ts'
import { isTypable, type GridColumn } from './number-grid-column.ts'

type Cell = number | string | null
export type Place = { row: number; column: number }
/** What stands in a cell and is not stored: too wrong to be, or on its way. */
export type Unstored = { text: string; problem: string | null }

type Options<T> = {
  table: RefObject<HTMLTableElement | null>
  rows: readonly T[]
  columns: readonly GridColumn<T>[]
  locale: string
  isClosed: (row: T) => boolean
  /** Stores what was typed into cells of one row; gives what is wrong with it in words, null where nothing is. */
  onChange: (row: T, values: Record<string, Cell>) => Promise<string | null>
  notANumber: string
  closed: string
}

/** The cell that has the focus, what is being typed into it, and the keys of a grid. */
export function useNumberGrid<T extends { id: string }>(options: Options<T>) {
  const { table, rows, columns, locale, isClosed, onChange, notANumber, closed } = options
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const [typed, setTyped] = useState<string | null>(null)
  const typing = useRef<string | null>(null)
  const isAmongLetters = useRef(false)
  const [unstored, setUnstored] = useState<Record<string, Unstored>>({})
  const [said, setSaid] = useState<string | null>(null)

  function type(text: string | null) {
    typing.current = text
    setTyped(text)
  }

  function note(key: string, next: Unstored | null) {
    setUnstored(({ [key]: _before, ...others }) => (next ? { ...others, [key]: next } : others))
  }

  async function store(at: Place, text: string) {
    const [row, column] = [rows[at.row], columns[at.column]]
    if (!row || !column || !isTypable(column, row) || isClosed(row)) return
    const key = cellKey(row, column)
    const value = readCell(column, text, locale)
    if (value === undefined) return note(key, { text, problem: notANumber })
    if (value === (column.value?.(row) ?? null)) return note(key, null)
    note(key, { text: cellText(column, value, locale), problem: null })
    // What was refused beside it may be right now, such as a part once its whole is there.
    const refused = refusedIn(row, column)
    if (Object.keys(refused).length > 0 && (await onChange(row, { ...refused, [column.id]: value })) === null) {
      for (const id of [column.id, ...Object.keys(refused)]) note(`${row.id} ${id}`, null)
      return
    }
    const problem = await onChange(row, { [column.id]: value })
    note(key, problem === null ? null : { text, problem })
  }

  function refusedIn(row: T, except: GridColumn<T>): Record<string, Cell> {
    const others = columns.filter((column) => column !== except && unstored[cellKey(row, column)]?.problem)
    return Object.fromEntries(
      others.flatMap((column) => {
        const value = readCell(column, unstored[cellKey(row, column)]?.text ?? '', locale)
        return value === undefined ? [] : [[column.id, value] as const]
      }),
    )
  }

  function finish() {
    const text = typing.current
    if (text === null) return
    type(null)
    void store(place, text)
  }

  function focus(to: Place) {
    const next = { row: clamp(to.row, rows.length), column: clamp(to.column, columns.length) }
    finish()
    setPlace(next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`)?.focus()
  }

  /** Opens the field of the cell with these words, or with what stands there to be changed (null). */
  function begin(text: string | null) {
    const [row, column] = [rows[place.row], columns[place.column]]
    if (!row || !column || !isTypable(column, row)) return
    if (isClosed(row)) return setSaid(closed)
    const now = unstored[cellKey(row, column)]?.text ?? cellText(column, column.value?.(row), locale)
    isAmongLetters.current = text === null
    // The key that began the typing goes into the field, which must stand before the key has done its work.
    flushSync(() => type(text ?? now))
  }

  function pressed(event: KeyboardEvent) {
    if (!(event.target instanceof HTMLElement) || event.target.closest('[data-cell]') === null) return
    setSaid(null)
    const isTyping = typing.current !== null
    const step = stepOf(event, place, {
      rows: rows.length,
      columns: columns.length,
      isTyping,
      staysWithin: isAmongLetters.current,
    })
    if (step) {
      event.preventDefault()
      focus(step)
    } else if (isTyping && event.key === 'Escape') {
      event.stopPropagation()
      type(null)
      focus(place)
    } else if (!isTyping && (event.key === 'Enter' || event.key === 'F2')) {
      event.preventDefault()
      begin(null)
    } else if (!isTyping && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault()
      void store(place, '')
    } else if (!isTyping && isText(event)) {
      begin('')
    }
  }

  function pasted(event: ClipboardEvent) {
    if (typing.current !== null) return
    event.preventDefault()
    pastedCells(event.clipboardData.getData('text/plain')).forEach((line, down) => {
      line.forEach((text, right) => void store({ row: place.row + down, column: place.column + right }, text))
    })
  }

  return {
    place,
    setPlace,
    typed,
    type,
    finish,
    focus,
    begin,
    unstored,
    said,
    keys: { onKeyDown: pressed, onPaste: pasted },
  }
}

/** The name of a cell among all of a grid. */
export function cellKey<T extends { id: string }>(row: T, { id }: GridColumn<T>): string {
  return `${row.id} ${id}`
}

type Bounds = { rows: number; columns: number; isTyping: boolean; staysWithin: boolean }

// Where a key leads, as in spreadsheets: what a character began is stored and left by every arrow key; what F2, Enter or
// a double press opened is walked through with the keys to the sides.
function stepOf(
  { key, ctrlKey, metaKey, altKey, shiftKey, nativeEvent }: KeyboardEvent,
  { row, column }: Place,
  bounds: Bounds,
): Place | null {
  if (altKey || nativeEvent.isComposing) return null
  const far = ctrlKey || metaKey
  if (key === 'ArrowUp') return { row: far ? 0 : row - 1, column }
  if (key === 'ArrowDown') return { row: far ? bounds.rows - 1 : row + 1, column }
  if (bounds.isTyping) {
    if (key === 'Enter') return { row: shiftKey ? row - 1 : row + 1, column }
    if (key === 'Tab') return { row, column: column + (shiftKey ? -1 : 1) }
    if (bounds.staysWithin || far || shiftKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return null
  }
  if (key === 'ArrowLeft') return { row, column: column - 1 }
  if (key === 'ArrowRight') return { row, column: column + 1 }
  if (key === 'Home') return { row: far ? 0 : row, column: 0 }
  if (key === 'End') return { row: far ? bounds.rows - 1 : row, column: bounds.columns - 1 }
  return null
}

function isText({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && (key.length === 1 || key === 'Process' || key === 'Dead') && key !== ' '
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1))
}
