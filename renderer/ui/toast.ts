import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type Toast = {
  words: string
  tone?: 'plain' | 'ok'
  /** What to do next, under the words. */
  more?: string | undefined
  action?: { label: string; run: () => void } | undefined
}

/** The message at the foot of the rail that confirms something; the newest only. */
export const toasts = new ToastQueue<Toast>({ maxVisibleToasts: 1 })

let shown: string | null = null

/**
 * Shows a message. It takes the place of the one before, since the newest is what a person may want to take back; with
 * a command in it, it stays until it is dismissed or its screen is left. What went wrong is said elsewhere (mishaps.ts).
 */
export function say(toast: Toast) {
  dropMessage()
  const key = toasts.add(toast, {
    ...(toast.action ? {} : { timeout: 5_000 }),
    onClose: () => {
      if (shown === key) shown = null
    },
  })
  shown = key
}

/** Takes the message away, once the screen it speaks of is left: what it says and offers no longer fits. */
export function dropMessage() {
  if (shown !== null) toasts.close(shown)
}
