import { useEffect, useState, type RefObject } from 'react'

/** Rows drawn above and below what is seen, so that scrolling never shows a gap. */
const spare = 12

/** Which rows of equal height are in view of a scrolling element: the first, the one after the last, and how far a page goes. */
export function useRowsInView(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  // As many as the window could show, so that the first drawing is complete without measuring.
  const [view, setView] = useState(() => ({ first: 0, last: Math.ceil(window.innerHeight / rowHeight) }))
  useEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const measure = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - spare)
      const last = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + spare
      setView((before) => (before.first === first && before.last === last ? before : { first, last }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [scroller, rowHeight])
  const [first, last] = [Math.min(view.first, count), Math.min(view.last, count)]
  // Two rows of the page before stay in sight, so that nobody loses the thread.
  return { first, last, page: Math.max(1, last - first - 2 * spare - 2) }
}
