/** A time of the day, `09:30`. */
export type Time = string

/** Whether text is a time from 00:00 to 23:59. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** Minutes since midnight. The caller has checked the time with `isTime`. */
export function minutesOf(time: Time): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
