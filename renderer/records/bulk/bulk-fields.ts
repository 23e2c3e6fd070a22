import type { FormLayout } from '#renderer/form/layout.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Entity } from '#shared/entity.ts'
import type { FieldKind } from '#shared/field.ts'

const kinds: readonly FieldKind[] = ['choice', 'flag', 'day', 'reference', 'references', 'line', 'count', 'decimal']

/**
 * The fields of a form that many records may get the same value in: not what names a record or a person, not its place
 * among others, not its lock and nothing that only the program writes.
 */
export function bulkFields(name: EntityName, layout: FormLayout): string[] {
  const entity: Entity = entities[name]
  const own = [entity.title, entity.partOf, entity.tree, entity.lock, 'position']
  const inForm = layout.flatMap(({ fields }) => fields.flat())
  return Object.entries(entity.fields).flatMap(([field, { kind, personal, to, required, kept }]) =>
    kinds.includes(kind) &&
    inForm.includes(field) &&
    !personal &&
    !required &&
    !kept &&
    to !== name &&
    !own.includes(field)
      ? [field]
      : [],
  )
}
