const textTypes = new Set(['text', 'search', 'email', 'url', 'tel', 'number', 'password'])

/** Whether an element takes typed text, so that keys such as Ctrl Z belong to it. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return textTypes.has(target.type) && !target.readOnly
  if (target instanceof HTMLTextAreaElement) return !target.readOnly
  return target instanceof HTMLElement && target.isContentEditable
}
