import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type Toast = {
  words: string
  tone?: 'plain' | 'ok' | 'bad'
  /** What to do next, under the words. */
  more?: string | undefined
  action?: { label: string; run: () => void } | undefined
}

/** The messages that pass at the bottom of the window. */
export const toasts = new ToastQueue<Toast>({ maxVisibleToasts: 3 })

let passing: string | undefined
const withCommand = new Set<string>()

/**
 * Shows a message. With a command in it, or when something went wrong, it stays until it is dismissed; one that only
 * confirms takes the place of the one before.
 */
export function say(toast: Toast) {
  if (toast.action || toast.tone === 'bad') {
    const key = toasts.add(toast)
    if (toast.action) withCommand.add(key)
    return
  }
  if (passing !== undefined) toasts.close(passing)
  passing = toasts.add(toast, { timeout: 5_000 })
}

/** Takes away messages with a command, once the screen they speak of is left: what they offer no longer fits. */
export function dropCommands() {
  for (const key of withCommand) toasts.close(key)
  withCommand.clear()
}
