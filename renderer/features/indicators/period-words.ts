import type { Formatter } from '#shared/i18n/formatter.ts'
import { dayParts, type Day } from '#shared/day.ts'
import { periodAt, type Recurring } from '#shared/rules/periods.ts'

const kinds: readonly Recurring[] = ['year', 'half-year', 'quarter', 'month']

/** A period in words: a year, half-year, quarter or month by its name, any other by its days. */
export function periodWords({ t, day, locale }: Formatter, startsOn: Day | null, endsOn: Day | null): string {
  if (endsOn === null)
    return startsOn === null ? t('indicators.no-period') : t('indicators.from', { day: day(startsOn, 'short') })
  if (startsOn === null) return day(endsOn, 'short')
  const { year, month } = dayParts(endsOn)
  switch (
    kinds.find((kind) => periodAt(kind, endsOn).startsOn === startsOn && periodAt(kind, endsOn).endsOn === endsOn)
  ) {
    case 'year':
      return String(year)
    case 'half-year':
      return t('indicators.half-year', { half: month > 6 ? '2' : '1', year: String(year) })
    case 'quarter':
      return t('indicators.quarter', { quarter: String(month / 3), year: String(year) })
    case 'month':
      return monthWords(locale, year, month)
    default:
      return t('indicators.from-to', { from: day(startsOn, 'short'), to: day(endsOn, 'short') })
  }
}

function monthWords(locale: string, year: number, month: number): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(Date.UTC(year, month - 1, 1))
}
