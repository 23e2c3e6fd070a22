const free = 3
const longest = 15 * 60

/** Seconds to wait after so many wrong passwords in a row: none for the first three, then 5, 10, 20 … up to 15 minutes. */
export function delayAfter(failures: number): number {
  return failures < free ? 0 : Math.min(longest, 5 * 2 ** (failures - free))
}

/**
 * Seconds that are still to be waited. A clock that was put back behind the last failure counts as none gone by, so that
 * it helps nobody. Times in milliseconds.
 */
export function waitLeft(failures: number, failedAt: number, now: number): number {
  const gone = Math.max(0, (now - failedAt) / 1_000)
  return Math.max(0, Math.ceil(delayAfter(failures) - gone))
}
