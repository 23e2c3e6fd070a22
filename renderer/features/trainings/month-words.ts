import type { Formatter } from '#shared/i18n/formatter.ts'

/** A month in words, `2026-03`; null is no day yet. */
export function monthWords({ t, locale }: Formatter, month: string | null, length: 'short' | 'long'): string {
  if (month === null) return t('trainings.no-month')
  const format = new Intl.DateTimeFormat(locale, {
    month: length,
    year: length === 'long' ? 'numeric' : '2-digit',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}
