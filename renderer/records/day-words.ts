import { dayParts, type Day } from '#shared/day.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'

type Days = { day: Day | null; lastDay: Day | null; monthOnly: boolean }

/** The day of something in a table, or its days, or its month where only that is known; null where none is. */
export function dayWords(formatter: Formatter, { day, lastDay, monthOnly }: Days): string | null {
  if (day === null) return null
  if (monthOnly) return monthWords(formatter, day)
  const first = formatter.day(day, 'short')
  if (lastDay === null || lastDay === day) return first
  return formatter.t('calendar.span', { from: first, to: formatter.day(lastDay, 'short') })
}

/** The month of a day with its year, as a heading: "November 2026". */
export function monthWords({ locale }: Formatter, day: Day): string {
  const { year, month } = dayParts(day)
  const words = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const text = words.format(Date.UTC(year, month - 1, 1))
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}
