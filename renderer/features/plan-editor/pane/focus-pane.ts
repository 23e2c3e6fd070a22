const typed = 'input, textarea, select, [contenteditable="true"], [role="textbox"]'
const pressed = 'button:not([disabled]), a[href]'

/** Puts the focus on the first field of a pane; where there is none, on the first command. */
export function focusPane(name: 'tree' | 'fields' | 'preview'): void {
  const pane = document.querySelector<HTMLElement>(`[data-pane='${name}']`)
  const target = pane?.querySelector<HTMLElement>(typed) ?? pane?.querySelector<HTMLElement>(pressed)
  target?.focus()
}
