import type { HistoryEntry } from '#shared/contract/record-calls.ts'
import { entities } from '#shared/entities/all.ts'
import type { Entity } from '#shared/entity.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { fieldWords } from './field-words.ts'
import { sameValue } from './same-value.ts'
import { valueText, type RecordWords } from './value-text.ts'

export type FieldChange = { field: string; before: string; after: string }

/** The fields an entry of history changed, in words; what is empty before and after is left out. */
export function changesOf(
  formatter: Formatter,
  known: RecordWords,
  { entity, before, after }: HistoryEntry,
): FieldChange[] {
  const description: Entity = entities[entity]
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...names].flatMap((name) => {
    const field = description.fields[name]
    // To what a record belongs never changes.
    if (!field || name === description.partOf) return []
    if (name === 'position' && description.ordered) return moveOf(formatter, entity, before?.[name], after?.[name])
    if (sameValue(before?.[name], after?.[name])) return []
    const words = (values: Record<string, unknown> | null) =>
      valueText(formatter, known, entity, name, field, values?.[name])
    const change = { field: fieldWords(formatter, entity, name).label, before: words(before), after: words(after) }
    return change.before === '' && change.after === '' ? [] : [change]
  })
}

// A place is kept as a number with room before and behind it, which says nothing to anybody; which way it went does.
function moveOf(formatter: Formatter, entity: string, from: unknown, to: unknown): FieldChange[] {
  const { t } = formatter
  if (from === undefined || from === to) return []
  const field = fieldWords(formatter, entity, 'position').label
  if (typeof from === 'number' && typeof to === 'number') {
    return [{ field, before: '', after: t(to > from ? 'app.history.further-down' : 'app.history.further-up') }]
  }
  const place = (value: unknown) => t(typeof value === 'number' ? 'app.history.own-place' : 'app.history.usual-place')
  return [{ field, before: place(from), after: place(to) }]
}
