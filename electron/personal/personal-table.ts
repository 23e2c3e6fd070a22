import type { PersonalPlace } from '#shared/contract/personal-calls.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { csvLine } from '../csv-line.ts'

/** What the office holds on a person as a table for spreadsheets, in the words of a language. */
export function personalTable(formatter: Formatter, places: readonly PersonalPlace[]): string {
  const { t, day } = formatter
  const head = (['record', 'kind', 'day', 'part-of', 'field', 'text', 'how'] as const).map((name) =>
    t(`personal.column.${name}`),
  )
  const lines = places.map((place) =>
    csvLine([
      place.title,
      wordsFor(formatter, place.entity) ?? place.entity,
      place.day === null ? '' : day(place.day, 'short'),
      place.owner?.title ?? '',
      wordsFor(formatter, `${place.entity}.${place.field}`) ?? place.field,
      place.text,
      t(`personal.how.${place.how}`),
    ]),
  )
  return `\uFEFF${csvLine(head)}${lines.join('')}`
}
