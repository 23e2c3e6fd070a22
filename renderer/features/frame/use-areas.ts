import { commandKeys } from '#renderer/ui/shortcut-keys.ts'
import { useShortcut } from '#renderer/ui/use-shortcut.ts'

// React Aria takes F6 for itself as soon as a message stands in the window; our way leads to the messages too.
const first = { inFields: true, comesFirst: true }
const areas =
  'nav[aria-label], main section[aria-label] h2[tabindex], main h1, [data-area], [role="region"][aria-label]'

/**
 * F6 leads from one area of the window to the next: rail, page, what is open beside the list. A message that came in the
 * meantime is next, once.
 */
export function useAreas() {
  useShortcut(commandKeys['next-area'], () => step(1), first)
  useShortcut(commandKeys['previous-area'], () => step(-1), first)
}

const visited = new WeakSet<Element>()

function step(by: number) {
  const message = [...document.querySelectorAll('[role="alertdialog"]')].find((one) => !visited.has(one))
  if (by > 0 && message && !message.contains(document.activeElement)) {
    visited.add(message)
    message.querySelector('button')?.focus()
    return
  }
  const all = [...document.querySelectorAll<HTMLElement>(areas)].filter((area) => area.checkVisibility())
  const here = all.findLastIndex(
    (area) => area.contains(document.activeElement) || precedes(area, document.activeElement),
  )
  const next = all[(here + by + all.length) % all.length]
  const target = next?.matches('nav') ? next.querySelector<HTMLElement>('[aria-current], a') : next
  target?.focus()
}

function precedes(area: HTMLElement, element: Element | null): boolean {
  return element !== null && Boolean(area.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
}
