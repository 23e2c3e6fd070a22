import { isMessageKey } from './catalogue.ts'
import type { EntityName } from '../entities/names.ts'
import type { Formatter } from './formatter.ts'

/** What one record of an entity is called: "Plan". */
export function entityLabel(formatter: Formatter, entity: EntityName): string {
  return formatter.t(entity)
}

/** What several records are called: "Plans". */
export function entitiesLabel(formatter: Formatter, entity: EntityName): string {
  return formatter.t(`${entity}.plural`)
}

/** The label of a field; a field of every record, such as `updatedAt`, is known as well. */
export function fieldLabel(formatter: Formatter, entity: EntityName, field: string): string {
  return wordsOf(formatter, `${entity}.${field}`) ?? wordsOf(formatter, `record.${field}`) ?? field
}

/** The hint below the label, or null where the field needs none. */
export function fieldHint(formatter: Formatter, entity: EntityName, field: string): string | null {
  return wordsOf(formatter, `${entity}.${field}.hint`)
}

/** The words of one option of a choice field. */
export function optionLabel(formatter: Formatter, entity: EntityName, field: string, option: string): string {
  return wordsOf(formatter, `${entity}.${field}.${option}`) ?? option
}

function wordsOf(formatter: Formatter, key: string): string | null {
  // Labels take no parameters: the message check and the label test hold that.
  return isMessageKey(key) ? (formatter.t as (key: string) => string)(key) : null
}
