import type { Values } from './autosave.ts'

// Typing of forms that were left while it could not be stored, by record.
const left = new Map<string, () => Values>()

/** Notes that a form was left with typing that is still being tried to store; `release` ends that and gives the typing. */
export function leaveTyping(key: string, release: () => Values): () => void {
  left.set(key, release)
  return () => {
    if (left.get(key) === release) left.delete(key)
  }
}

/** The typing a form of this record was left with, for the form that now comes; it alone stores it from here on. */
export function takeLeftTyping(key: string): Values {
  const release = left.get(key)
  left.delete(key)
  return release?.() ?? {}
}
