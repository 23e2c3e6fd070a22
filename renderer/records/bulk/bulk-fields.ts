import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Entity } from '#shared/entity.ts'
import type { FieldKind } from '#shared/field.ts'

const kinds: readonly FieldKind[] = ['choice', 'flag', 'day', 'reference', 'references', 'line', 'count', 'decimal']

/**
 * The fields that many records may get the same value in: not what names a record or a person, not its place among others
 * and not its lock.
 */
export function bulkFields(name: EntityName): string[] {
  const entity: Entity = entities[name]
  const own = [entity.title, entity.partOf, entity.tree, entity.lock, 'position']
  return Object.entries(entity.fields).flatMap(([field, { kind, personal, to, required }]) =>
    kinds.includes(kind) && !personal && !required && to !== name && !own.includes(field) ? [field] : [],
  )
}
