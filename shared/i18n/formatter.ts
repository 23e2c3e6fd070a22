import { createIntl, createIntlCache } from '@formatjs/intl'
import type { Day } from '../day.ts'
import { catalogueOf, hasMessages, isMessageKey, type MessageKey } from './catalogue.ts'
import { writtenDay } from './day-format.ts'
import { localeOf, type Language } from './languages.ts'
import { numbersOf, type Numbers } from './number-format.ts'
import type { MessageParams } from './params.gen.ts'
import { once } from '../once.ts'

/** The parameters of a message, left out where it has none. */
export type ParamsOf<K extends MessageKey> = MessageParams[K] extends null ? [] : [MessageParams[K]]

export type Formatter = Numbers & {
  language: Language
  /** BCP 47 tag, for `lang` attributes and Intl. */
  locale: string
  /** The words of a message. */
  t: <K extends MessageKey>(key: K, ...params: ParamsOf<K>) => string
  /** A day as an office of the language writes it: long in prose and letter heads, short in tables. */
  day: (day: Day, style?: 'long' | 'short') => string
  /** An instant (ISO with Z) in the time zone of this PC, hours and minutes, with the short day before it if asked. */
  moment: (instant: string, style?: 'time' | 'day-time') => string
  /** "a, b and c". */
  list: (items: readonly string[]) => string
  /** Order of two texts in the language; numbers inside them count as numbers. */
  compare: (a: string, b: string) => number
  upper: (text: string) => string
  lower: (text: string) => string
}

const minutes = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  numberingSystem: 'latn',
} as const

const cache = createIntlCache()
const made = new Map<Language, Formatter>()

/** Words, days, numbers and order of one language. The same object comes back for the same language. */
export function createFormatter(language: Language): Formatter {
  const known = made.get(language)
  if (known) return known
  const formatter = build(language)
  // Made before its messages were read, it would be without words for good.
  if (hasMessages(language)) made.set(language, formatter)
  return formatter
}

function build(language: Language): Formatter {
  const locale = localeOf[language]
  // Keys and parameters are checked when the messages are generated; should one still fail, its key is shown instead.
  const intl = createIntl({ locale, messages: catalogueOf(language), onError: () => {} }, cache)
  // Each reads its own data of the language, some milliseconds of a start; most parts need one or none.
  const collator = once(() => new Intl.Collator(locale, { numeric: true }))
  const joined = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const clock = once(() => new Intl.DateTimeFormat(locale, minutes))

  function t<K extends MessageKey>(key: K, ...params: ParamsOf<K>): string {
    return intl.formatMessage({ id: key }, params[0] ?? {}, { ignoreTag: true })
  }

  function day(iso: Day, style: 'long' | 'short' = 'long'): string {
    const { date, month, monthNumber, year } = writtenDay(language, iso, style)
    const name = `format.month-in-day.${monthNumber}`
    if (style === 'short' || !isMessageKey(name)) return t('format.day.short', { date, month, year })
    return t('format.day.long', { date, month: intl.formatMessage({ id: name }), year })
  }

  function moment(instant: string, style: 'time' | 'day-time' = 'time'): string {
    const parts = Object.fromEntries(
      clock()
        .formatToParts(Date.parse(instant))
        .map(({ type, value }) => [type, value]),
    )
    const time = `${parts.hour}:${parts.minute}`
    if (style === 'time') return time
    return t('format.day-time', { day: day(`${parts.year}-${parts.month}-${parts.day}`, 'short'), time })
  }

  return {
    language,
    locale,
    t,
    day,
    moment,
    ...numbersOf(language, t),
    list: (items) => joined().format(items),
    compare: (a, b) => collator().compare(a, b),
    upper: (text) => text.toLocaleUpperCase(locale),
    lower: (text) => text.toLocaleLowerCase(locale),
  }
}
