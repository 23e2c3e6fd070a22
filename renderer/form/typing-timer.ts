export type TypingTimer = {
  /** A key was pressed. */
  typed: () => void
  stop: () => void
}

/** After how many milliseconds of steady typing what is typed so far is saved, without any pause. */
const longest = 2_000

/** Calls `save` once a person pauses for so many milliseconds, and at the latest two seconds after the first key since. */
export function createTypingTimer(save: () => void, pause: number): TypingTimer {
  let paused: ReturnType<typeof setTimeout> | undefined
  let latest: ReturnType<typeof setTimeout> | undefined

  function stop() {
    clearTimeout(paused)
    clearTimeout(latest)
    latest = undefined
  }

  function due() {
    stop()
    save()
  }

  function typed() {
    clearTimeout(paused)
    paused = setTimeout(due, pause)
    latest ??= setTimeout(due, longest)
  }

  return { typed, stop }
}
