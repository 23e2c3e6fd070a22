import { useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import { fitColumns, tracksOf, type ColumnRoom } from './fit-columns.ts'

/** The columns for which a scrolling element has room, and their tracks in a grid, following its width. */
export function useFittingColumns<C extends ColumnRoom & { id: string }>(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly C[],
): { columns: readonly C[]; tracks: string } {
  // A table is never wider than its window, so most often the first drawing has the right columns already.
  const [width, setWidth] = useState(window.innerWidth)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const measure = () => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  const kept = fitColumns(columns, width)
  const ids = kept.map(({ id }) => id).join(' ')
  // The rows are drawn anew when columns come or go, not with each pixel.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- `ids` stands for `kept`
  const stable = useMemo(() => kept, [columns, ids])
  return { columns: stable, tracks: tracksOf(kept, width) }
}
