/** Time as the data core needs it; tests give their own. */
export type Clock = {
  /** Milliseconds since 1970, UTC. */
  now: () => number
  /** Runs work after so many milliseconds unless the function it gives is called first. */
  later: (milliseconds: number, work: () => void) => () => void
}

/** The PC's clock. Waiting work never keeps the process alive. */
export const systemClock: Clock = {
  now: Date.now,
  later(milliseconds, work) {
    const timer = setTimeout(work, milliseconds)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/** An instant as it is stored: UTC ISO with milliseconds and Z. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
