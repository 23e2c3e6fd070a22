const hour = 3_600_000

// Less than a day, so that a PC which is switched on at the same time every morning has one every day.
const between = 20 * hour

export type LastBackup = {
  /** When the last backup was made, an instant with Z; null if there is none. */
  at: string | null
  /** How many saves came after it; null if nobody can tell. */
  changes: number | null
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Whether a backup makes itself now: something was saved since the last, and that is as good as a day old. A last one that
 * seems to come from later counts as old: one of the two clocks was wrong. `atEnd`: the program is closed, so any save
 * since the last is enough.
 */
export function isAutomaticDue({ at, changes, now }: LastBackup, atEnd: boolean): boolean {
  if (changes === 0) return false
  return atEnd || at === null || Math.abs(now - Date.parse(at)) >= between
}
