import { dayParts, type Day } from '../day.ts'
import type { Formatter } from '../i18n/formatter.ts'
import { wordsFor } from '../i18n/words-for.ts'

/** A day as far as a record knows it. */
export type KnownDay = { day: Day | null; lastDay?: Day | null; monthOnly: boolean }

/** Hours and minutes as an office of the language writes them: `09:30`, `kl. 09.30`, `09 giờ 30`. */
export function timeText({ t }: Formatter, time: string): string {
  const [hour = '', minute = ''] = time.split(':')
  return t('document.time', { hour, minute })
}

/** From one time of day to another, or only the first where no other is known. */
export function spanText(words: Formatter, from: string, to: string | null): string {
  if (to === null) return timeText(words, from)
  const [hour = '', minute = ''] = from.split(':')
  const [lastHour = '', lastMinute = ''] = to.split(':')
  return words.t('document.time.span', { hour, minute, lastHour, lastMinute })
}

/** The day, the days, or the month or months where no more is known; empty without a day. */
export function dayText(words: Formatter, { day, lastDay = null, monthOnly }: KnownDay): string {
  if (day === null) return ''
  const written = (one: Day) => (monthOnly ? monthText(words, one) : words.day(one))
  const [from, to] = [written(day), written(lastDay ?? day)]
  return from === to ? from : words.t('document.span.days', { from, to })
}

function monthText(words: Formatter, day: Day): string {
  const { year, month } = dayParts(day)
  const name = wordsFor(words, `format.month-in-day.${month}`) ?? String(month)
  return words.t('document.month', { month: name, year: String(year) })
}

/** Day and time together as far as both are known. */
export function whenText(
  words: Formatter,
  known: KnownDay & { startTime: string | null; endTime?: string | null },
): string {
  const { startTime, endTime = null, monthOnly } = known
  const day = dayText(words, known)
  if (startTime === null || monthOnly) return day
  const time = spanText(words, startTime, endTime)
  return day === '' ? time : words.t('document.when', { day, time })
}
