const day = 86_400_000

/** After how many days without a backup outside this PC a person is reminded. */
export const reminderDays = 7

export type BackupAge = {
  /** When the last backup outside this PC was made, or the office itself if there is none, an instant with Z. */
  at: string | null
  /** How many saves came after it; null if nobody can tell. */
  changes: number | null
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Whether it is time for a backup outside this PC: the last, or the office without one, is older than seven days, and
 * something was saved since. A backup that seems to come from tomorrow counts as old: one of the two clocks was wrong.
 */
export function isBackupDue({ at, changes, now }: BackupAge): boolean {
  if (changes === 0 || at === null) return false
  const age = now - Date.parse(at)
  return age > reminderDays * day || age < -day
}
