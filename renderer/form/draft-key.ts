import type { EntityName } from '#shared/entities/names.ts'

/** Under which key unsaved typing in a record is kept. */
export function draftKey(entity: EntityName, id: string): string {
  return `${entity}:${id}`
}
