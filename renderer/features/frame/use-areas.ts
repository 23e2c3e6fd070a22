import { commandKeys } from '#renderer/ui/shortcut-keys.ts'
import { useShortcut } from '#renderer/ui/use-shortcut.ts'

const areas = 'nav[aria-label], main section[aria-label] h2[tabindex], main h1, [data-area]'

/** F6 leads from one area of the window to the next: rail, page, what is open beside the list. */
export function useAreas() {
  useShortcut(commandKeys['next-area'], () => step(1), { inFields: true })
  useShortcut(commandKeys['previous-area'], () => step(-1), { inFields: true })
}

function step(by: number) {
  const all = [...document.querySelectorAll<HTMLElement>(areas)].filter((area) => area.offsetParent !== null)
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
