type Flush = () => Promise<void>

const waiting = new Set<Flush>()

/** Adds something that may hold unsaved typing. Gives the way to take it out again. */
export function registerFlush(flush: Flush): () => void {
  waiting.add(flush)
  return () => waiting.delete(flush)
}

/** Saves everything that is typed and not yet stored. Never fails: what cannot be stored is kept as a draft. */
export async function flushAll(): Promise<void> {
  commitFocused()
  await Promise.allSettled([...waiting].map((flush) => flush()))
}

// A number is told only when its field is left. Whoever presses a shortcut or closes the window in it has not left it.
function commitFocused() {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || !('toldWhenLeft' in field.dataset)) return
  field.blur()
  field.focus({ preventScroll: true })
}
