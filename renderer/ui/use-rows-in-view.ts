import { useEffect, useState, type RefObject } from 'react'

/** Rows drawn above and below what is seen, so that scrolling never shows a gap. */
const spare = 12

/** Which rows of equal height are in view of a scrolling element: the first, and the one after the last. */
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
  return { first: Math.min(view.first, count), last: Math.min(view.last, count) }
}
