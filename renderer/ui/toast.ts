import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type Toast = {
  words: string
  tone?: 'plain' | 'ok' | 'bad'
  /** What to do next, under the words. */
  more?: string | undefined
  action?: { label: string; run: () => void } | undefined
}

/** The messages at the foot of the rail: at most one that confirms, and beside it one that says what went wrong. */
export const toasts = new ToastQueue<Toast>({ maxVisibleToasts: 2 })

const shown = new Map<string, Toast>()

/**
 * Shows a message. One that confirms takes the place of the one before, since the newest is what a person may want to
 * take back; with a command in it, it stays until it is dismissed or its screen is left. What went wrong stays too, and
 * is not said twice.
 */
export function say(toast: Toast) {
  for (const [key, before] of shown) if (isReplaced(before, toast)) toasts.close(key)
  const stays = toast.action !== undefined || toast.tone === 'bad'
  const key = toasts.add(toast, { ...(stays ? {} : { timeout: 5_000 }), onClose: () => shown.delete(key) })
  shown.set(key, toast)
}

/** Takes every message away, once the screen they speak of is left: what they say and offer no longer fits. */
export function dropMessages() {
  for (const key of shown.keys()) toasts.close(key)
}

function isReplaced(before: Toast, { tone, words, more }: Toast): boolean {
  if (before.tone !== 'bad') return tone !== 'bad'
  return tone === 'bad' && before.words === words && before.more === more
}
