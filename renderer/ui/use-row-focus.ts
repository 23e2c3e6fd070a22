import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { isShortcut } from './key-names.ts'
import { isFocusLost, useHeldFocus } from './use-held-focus.ts'

type Options = {
  scroller: RefObject<HTMLElement | null>
  count: number
  /** How many rows a page key moves. */
  page: number
  onOpen?: ((index: number) => void) | undefined
  onRemove?: ((index: number) => void) | undefined
  onMark?: ((index: number) => void) | undefined
  onMarkAll?: (() => void) | undefined
}

/** One row of a table is in the order of the Tab key; arrow, page, Home and End keys move it, arrow right leads into the row. */
export function useRowFocus({ scroller, count, page, onOpen, onRemove, onMark, onMarkAll }: Options) {
  const [chosen, setFocused] = useState(0)
  const wanted = useRef(false)
  const { held, watch } = useHeldFocus()
  const focused = Math.min(chosen, Math.max(0, count - 1))

  useEffect(() => {
    // The row that takes the place of one that went gets its focus.
    if (held.current && !held.current.isConnected && isFocusLost()) wanted.current = true
    if (!wanted.current) return
    wanted.current = false
    const row = rowOf(scroller.current, focused)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  })

  function move(to: number) {
    wanted.current = true
    setFocused(Math.max(0, Math.min(count - 1, to)))
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const row = rowOf(scroller.current, focused)
    const target = event.target instanceof HTMLElement ? event.target : null
    if (row && target === row && onMarkAll && isShortcut(event.nativeEvent, 'Mod+A')) {
      event.preventDefault()
      onMarkAll()
    }
    if (!row || !target || event.ctrlKey || event.altKey || event.metaKey) return
    if (target === row && rowKey(event.key, row)) event.preventDefault()
    else if (row.contains(target) && event.key === 'ArrowLeft') {
      event.preventDefault()
      row.focus()
    }
  }

  function rowKey(key: string, row: HTMLElement): boolean {
    const steps: Record<string, number> = {
      ArrowDown: focused + 1,
      ArrowUp: focused - 1,
      PageDown: focused + page,
      PageUp: focused - page,
      Home: 0,
      End: count - 1,
    }
    const to = steps[key]
    if (to !== undefined) move(to)
    else if (key === 'Enter' && onOpen) onOpen(focused)
    else if (key === 'Delete' && onRemove) onRemove(focused)
    else if (key === ' ' && onMark) onMark(focused)
    else if (key === 'ArrowRight') row.querySelector<HTMLElement>('button, a, input')?.focus()
    else return false
    return true
  }

  return { focused, onFocus: setFocused, keys: { onKeyDown, ...watch } }
}

function rowOf(scroller: HTMLElement | null, index: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null
}
