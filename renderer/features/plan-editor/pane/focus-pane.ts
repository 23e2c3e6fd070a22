const reachable = 'input, textarea, select, [contenteditable="true"], [role="textbox"], button:not([disabled]), a[href]'

/** Puts the focus on the first control of a pane. */
export function focusPane(name: 'tree' | 'fields' | 'preview'): void {
  document.querySelector<HTMLElement>(`[data-pane='${name}']`)?.querySelector<HTMLElement>(reachable)?.focus()
}
