import { isTime, type Time } from '#shared/time.ts'

/** The time a person typed: `9`, `930`, `9.30`, `9:30` or `09:30`; null when it is no time of the day. */
export function readTime(typed: string): Time | null {
  const parts = /^(\d{1,2})(?:\s*[.:h]?\s*(\d{2}))?$/.exec(typed.trim())
  if (!parts) return null
  const time = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`
  return isTime(time) ? time : null
}
