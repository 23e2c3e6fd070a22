import { medianOf } from './measure.ts'

/** One line of the table. */
export type Line = {
  name: string
  what: string
  runs: number
  /** Milliseconds, or megabytes where the goal is in those. */
  ours: number
  /** Milliseconds of what it is compared with; null where the number stands alone. */
  other: number | null
  goal: { kind: 'ratio' | 'milliseconds' | 'megabytes'; most: number } | null
}

export type Settings = {
  /** How often each side runs, unless a benchmark needs more. */
  runs: number
  /** Where the random numbers begin. */
  seed: number
  /** How large the office is that is backed up. */
  megabytes: number
  /** How many records of each kind the rooms are read among. */
  records: number
}

/** One benchmark: what it prints, and whether it can run here. */
export type Bench = { name: string; run: (settings: Settings) => Promise<Line[]> }

/** A line that compares the medians of two series. */
export function compared(name: string, what: string, ours: number[], other: number[], most: number | null): Line {
  const goal = most === null ? null : ({ kind: 'ratio', most } as const)
  return { name, what, runs: ours.length, ours: medianOf(ours), other: medianOf(other), goal }
}

/** A line with a number that stands for itself, in milliseconds. */
export function alone(name: string, what: string, ours: number[], most: number | null = null): Line {
  const goal = most === null ? null : ({ kind: 'milliseconds', most } as const)
  return { name, what, runs: ours.length, ours: medianOf(ours), other: null, goal }
}

/** A line with the most memory of a process, in megabytes. */
export function memory(name: string, what: string, ours: number[], most: number): Line {
  return { name, what, runs: ours.length, ours: Math.max(...ours), other: null, goal: { kind: 'megabytes', most } }
}

/** Whether a line reaches its goal; null where it has none. */
export function isMet({ ours, other, goal }: Line): boolean | null {
  if (goal === null) return null
  const value = goal.kind === 'ratio' ? ours / (other ?? Number.NaN) : ours
  return value <= goal.most
}
