import type { Day } from '#shared/day.ts'

/** Today on this PC's calendar, ISO. */
export function today(): Day {
  const now = new Date()
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
