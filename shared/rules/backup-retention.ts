/** A backup as its file tells: its number, and the instant (with Z) its PC's clock showed. */
export type KeptBackup = { sequence: number; at: string }

const newest = 12
const wholeDays = 2
const days = 12
const weeks = 10
const months = 9

/**
 * The backups that may go when older ones are thinned out: what is neither among the newest twelve, nor of the two newest
 * days, nor the last of one of the newest twelve days, ten weeks or nine months in which there is one. Newest means the
 * highest number, and periods are counted by what there is, so neither a clock that jumped nor today's date can cost a
 * backup.
 */
export function surplusBackups<T extends KeptBackup>(all: readonly T[]): T[] {
  const ordered = all.toSorted((one, other) => other.sequence - one.sequence || other.at.localeCompare(one.at))
  const kept = new Set<T>(ordered.slice(0, newest))
  const recent = new Set([...new Set(ordered.map(dayOf))].slice(0, wholeDays))
  for (const backup of ordered) if (recent.has(dayOf(backup))) kept.add(backup)
  for (const [period, count] of [
    [dayOf, days],
    [weekOf, weeks],
    [monthOf, months],
  ] as const) {
    for (const backup of lastOfEach(ordered, period).slice(0, count)) kept.add(backup)
  }
  return ordered.filter((backup) => !kept.has(backup))
}

function lastOfEach<T extends KeptBackup>(ordered: T[], period: (backup: T) => string): T[] {
  const seen = new Set<string>()
  return ordered.filter((backup) => {
    const known = seen.has(period(backup))
    seen.add(period(backup))
    return !known
  })
}

function dayOf({ at }: KeptBackup): string {
  return at.slice(0, 10)
}

function monthOf({ at }: KeptBackup): string {
  return at.slice(0, 7)
}

// Weeks from Monday; the first of January 1970 was a Thursday.
function weekOf({ at }: KeptBackup): string {
  return String(Math.floor((Date.parse(at) / 86_400_000 + 3) / 7))
}
