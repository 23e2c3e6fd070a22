import { isDay } from '#shared/day.ts'
import type { Currency } from '#shared/entities/currencies.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Field } from '#shared/field.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { plainText, type RichText } from '#shared/rich-text.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'

export type RecordWords = {
  currency: Currency
  /** The title of a record; null where it is not known. */
  titleOf: (entity: EntityName, id: string) => string | null
}

/** A stored value in words, for history and lists; empty text for nothing. */
export function valueText(
  formatter: Formatter,
  known: RecordWords,
  entity: string,
  name: string,
  field: Field,
  value: unknown,
): string {
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
    case 'decimal':
      return formatter.number(Number(value))
    case 'amount':
      return formatter.amount(Number(value), known.currency)
    case 'references':
      return Array.isArray(value) ? value.map((id) => titleOf(formatter, known, field, id)).join(' / ') : ''
    case 'reference':
      return titleOf(formatter, known, field, value)
    case 'image':
      return '•'
    default:
      return String(value)
  }
}

// Of a record that was not read only its kind can be told.
function titleOf(formatter: Formatter, known: RecordWords, { to }: Field, id: unknown): string {
  return to ? (known.titleOf(to, String(id)) ?? wordsFor(formatter, to) ?? to) : ''
}
