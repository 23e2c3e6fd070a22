const takesFocus =
  'input:not([type="hidden"], [disabled]), textarea, [contenteditable="true"], button:not([disabled]), [tabindex="0"]'

/** Moves the focus to the control inside the element marked `data-field` and shows it. Gives false when it is not there. */
export function focusField(field: string): boolean {
  const frame = document.querySelector(`[data-field="${CSS.escape(field)}"]`)
  const control = frame?.querySelector<HTMLElement>(takesFocus)
  if (!frame || !control) return false
  frame.scrollIntoView({ block: 'center' })
  control.focus()
  return true
}
