import { blankRecord } from '#shared/blank-record.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Values } from './autosave.ts'

/** What a new record needs when a picker makes it from one line of text; null where a line is not enough. */
export function quickRecord(entity: EntityName, text: string): Values | null {
  if (entity === 'unit') return blankRecord('unit', { name: text })
  if (entity === 'signatory') return blankRecord('signatory', { post: text })
  if (entity === 'person') return blankRecord('person', { name: text })
  if (entity === 'stakeholder') return blankRecord('stakeholder', { name: text, standsFor: 1 })
  if (entity === 'topic') return blankRecord('topic', { title: text })
  if (entity === 'training') return blankRecord('training', { title: text })
  return null
}
