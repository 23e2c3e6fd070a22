const reachable = 'a[href], button:not([disabled]), input, textarea, select, [tabindex="0"], [contenteditable="true"]'

/** Puts the focus into the next pane, or the one before: on what is marked for it, else on its first control. */
export function nextPane(box: HTMLElement, by: 1 | -1): void {
  const panes = [...box.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null)
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  focusIn(panes[(at + by + panes.length) % panes.length])
}

/** Puts the focus into one pane. */
export function focusPane(name: 'tree' | 'fields' | 'preview'): void {
  focusIn(document.querySelector<HTMLElement>(`[data-pane='${name}']`))
}

function focusIn(pane: HTMLElement | null | undefined) {
  const target = pane?.querySelector<HTMLElement>('[data-pane-focus]') ?? pane?.querySelector<HTMLElement>(reachable)
  target?.focus()
}
