import { isDay } from '#shared/day.ts'
import type { Field } from '#shared/field.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { plainText, type RichText } from '#shared/rich-text.ts'
import type { Value } from '#db/backup/copy-rows.ts'

/** The title of every record, by its id. */
export type Titles = Map<string, string>

/** A stored value as a person reads it; empty for nothing. `key` is `entity.field`. Amounts stay in minor units. */
export function cellText(formatter: Formatter, titles: Titles, key: string, field: Field, value: Value): string {
  if (value === null) return ''
  const text = String(value)
  switch (field.kind) {
    case 'choice':
      return wordsFor(formatter, `${key}.${text}`) ?? text
    case 'flag':
      return formatter.t(text === '1' ? 'app.yes' : 'app.no')
    case 'day':
      return isDay(text) ? formatter.day(text, 'short') : text
    case 'rich':
      return plainText(listOf(text) as RichText)
    case 'lines':
      return listOf(text).join('\n')
    case 'references':
      return listOf(text)
        .map((id) => titles.get(String(id)) ?? String(id))
        .join('\n')
    case 'reference':
      return titles.get(text) ?? text
    default:
      return text
  }
}

function listOf(text: string): unknown[] {
  const value: unknown = JSON.parse(text)
  return Array.isArray(value) ? value : []
}
