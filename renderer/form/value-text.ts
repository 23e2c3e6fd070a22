import { isDay } from '#shared/day.ts'
import type { Field } from '#shared/field.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { plainText, type RichText } from '#shared/rich-text.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'

/** A stored value in words, for history and lists; empty text for nothing. */
export function valueText(formatter: Formatter, entity: string, name: string, field: Field, value: unknown): string {
  if (value === null || value === undefined) return ''
  switch (field.kind) {
    case 'choice':
      return wordsFor(formatter, `${entity}.${name}.${String(value)}`) ?? String(value)
    case 'flag':
      return formatter.t(value === true ? 'app.yes' : 'app.no')
    case 'day':
      return isDay(String(value)) ? formatter.day(String(value), 'short') : String(value)
    case 'rich':
      return Array.isArray(value) ? plainText(value as RichText) : ''
    case 'lines':
      return Array.isArray(value) ? value.join(' / ') : ''
    case 'count':
    case 'amount':
      return formatter.number(Number(value))
    case 'references':
      return Array.isArray(value) && value.length > 0 ? formatter.number(value.length) : ''
    case 'reference':
    case 'image':
      return '•'
    default:
      return String(value)
  }
}
