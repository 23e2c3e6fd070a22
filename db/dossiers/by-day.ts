import type { Day } from '#shared/day.ts'

/** Meetings or occasions by day, those without one last. */
export function byDay<R extends { day: Day | null; id: string }>(rows: readonly R[]): R[] {
  const key = ({ day, id }: R) => `${day ?? '~'} ${id}`
  return rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}
