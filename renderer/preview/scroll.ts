/** Brings the first text of a record into view, unless it is there already. Gives false when it prints nowhere. */
export function scrollToSource(scroller: HTMLElement, source: string): boolean {
  const target = scroller.querySelector<HTMLElement>(`[data-source="${CSS.escape(source)}"]`)
  if (!target) return false
  const box = scroller.getBoundingClientRect()
  const place = target.getBoundingClientRect()
  if (place.top >= box.top + margin && place.bottom <= box.bottom - margin) return true
  const top = scroller.scrollTop + place.top - box.top - box.height / 4
  scroller.scrollTo({ top, behavior: calm() ? 'auto' : 'smooth' })
  return true
}

/** Number, from 1, of the page that covers the middle of the view. */
export function pageInView(scroller: HTMLElement): number {
  const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 2
  const sheets = [...scroller.querySelectorAll('.sheet')]
  const found = sheets.findLastIndex((sheet) => sheet.getBoundingClientRect().top <= middle)
  return Math.max(1, found + 1)
}

const margin = 24

function calm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
