import type { EntityName } from '#shared/entities/names.ts'
import type { Values } from './autosave.ts'

/** What a new record needs when a picker makes it from one line of text; null where a line is not enough. */
export function quickRecord(entity: EntityName, text: string): Values | null {
  if (entity === 'unit') return { name: text, kind: 'department', outside: false }
  if (entity === 'signatory') return { post: text, authorityLines: [], standard: false }
  return null
}
