import { dayParts, type Day } from './day.ts'

/** A day so many days later (or earlier, when negative). Calendar days; no zone plays a part. */
export function addDays(day: Day, days: number): Day {
  const { year, month, date } = dayParts(day)
  return isoOf(new Date(Date.UTC(year, month - 1, date + days)))
}

/** The same day so many months later; where that month is shorter, its last day: 31 January and a month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = dayParts(day)
  const at = year * 12 + (month - 1) + months
  return dayIn(Math.floor(at / 12), (at % 12) + 1, date)
}

/** A day of a month by its number; beyond the end of the month, the last: 31 in June is the 30th. */
export function dayIn(year: number, month: number, date: number): Day {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(Math.max(date, 1), last))}`
}

/** A day so many working days later or earlier: Monday to Friday, since public holidays are not known here. */
export function addWorkingDays(day: Day, days: number): Day {
  const step = Math.sign(days)
  let at = day
  for (let left = Math.abs(days); left > 0;) {
    at = addDays(at, step)
    if (![0, 6].includes(weekday(at))) left -= 1
  }
  return at
}

/** Days from one day to another; negative when the other lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcOf(to) - utcOf(from)) / 86_400_000)
}

/** The day of the week, 0 for Sunday to 6. */
export function weekday(day: Day): number {
  return new Date(utcOf(day)).getUTCDay()
}

function utcOf(day: Day): number {
  const { year, month, date } = dayParts(day)
  return Date.UTC(year, month - 1, date)
}

function isoOf(date: Date): Day {
  return date.toISOString().slice(0, 10)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
