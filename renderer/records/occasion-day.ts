import type { Formatter } from '#shared/i18n/formatter.ts'

/** The day of an occasion in words, or its month where nothing else is known of it; empty without one. */
export function occasionDay(
  { day, locale }: Pick<Formatter, 'day' | 'locale'>,
  occasion: { day: string | null; monthOnly: boolean },
): string {
  if (occasion.day === null) return ''
  if (!occasion.monthOnly) return day(occasion.day, 'short')
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return month.format(new Date(`${occasion.day}T00:00:00Z`))
}
