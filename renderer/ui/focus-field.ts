const takesFocus =
  'input:not([type="hidden"], [disabled]), textarea, [contenteditable="true"], button:not([disabled]), [tabindex="0"]'

/**
 * Moves the focus to the control of a field (an element marked `data-field`) inside the form or dialog an element belongs to,
 * and shows it. Gives false when it is not there.
 */
export function focusFieldNear(element: Element | null, field: string): boolean {
  const root = element?.closest('form, [role="dialog"]') ?? document
  return focusIn(root.querySelector(`[data-field="${CSS.escape(field)}"]`))
}

/**
 * The same for a field of one record, wherever on the screen it is typed in: its element is marked with both, `data-record`
 * and `data-field`. Several records may have fields of the same name on one screen.
 */
export function focusFieldOf({ record, field }: { record: string; field: string }): boolean {
  return focusIn(document.querySelector(`[data-record="${CSS.escape(record)}"][data-field="${CSS.escape(field)}"]`))
}

function focusIn(frame: Element | null): boolean {
  const control = frame?.querySelector<HTMLElement>(takesFocus)
  if (!frame || !control) return false
  frame.scrollIntoView({ block: 'center' })
  control.focus()
  return true
}
