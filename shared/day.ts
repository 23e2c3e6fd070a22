/** A calendar day, ISO `2026-03-08`. */
export type Day = string

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether text is an existing calendar day in the form `2026-03-08`, years 1000 to 9999. */
export function isDay(text: string): boolean {
  const parts = isoDay.exec(text)
  if (!parts) return false
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1000 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

/** Year, month 1-12 and day of an ISO day. The caller has checked it with `isDay`. */
export function dayParts(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The day of an instant (milliseconds since 1970) on this PC's calendar. */
export function localDay(milliseconds: number): Day {
  const at = new Date(milliseconds)
  const pad = (value: number, digits = 2) => String(value).padStart(digits, '0')
  return `${pad(at.getFullYear(), 4)}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
}
