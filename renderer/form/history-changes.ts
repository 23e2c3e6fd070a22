import type { HistoryEntry } from '#shared/contract/record-calls.ts'
import { entities } from '#shared/entities/all.ts'
import type { Entity } from '#shared/entity.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { fieldWords } from './field-words.ts'
import { valueText, type RecordWords } from './value-text.ts'

export type FieldChange = { field: string; before: string; after: string }

/** The fields an entry of history changed, in words; what reads the same before and after is left out. */
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
    const words = (values: Record<string, unknown> | null) =>
      valueText(formatter, known, entity, name, field, values?.[name])
    const change = { field: fieldWords(formatter, entity, name).label, before: words(before), after: words(after) }
    return change.before === change.after ? [] : [change]
  })
}
