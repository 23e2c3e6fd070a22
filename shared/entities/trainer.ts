import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, day, flag, line, lines, optional, reference, references, searched, text } from '../field.ts'

/**
 * A qualification in the trainer pool: who may teach what, certified by whom and until when. `people` is more than one
 * where a source tells only how many have it.
 */
export const trainer = defineEntity(
  'trainer',
  'programme',
  {
    programme: searched(line({ max: 300, required: true })),
    personId: optional(reference('person')),
    people: count({ max: 100_000 }),
    state: choice(['candidate', 'in-training', 'certified', 'retired']),
    certifiedBy: optional(searched(line({ max: 300 }))),
    certifierId: optional(reference('stakeholder')),
    plannedFor: optional(day()),
    monthOnly: flag(),
    certifiedOn: optional(day()),
    validUntil: optional(day()),
    topicIds: references('topic'),
    languages: lines({ max: 20 }),
    unitId: optional(reference('unit')),
    note: optional(text({ max: 5_000 })),
  },
  { sortedBy: ['state', 'people', 'validUntil'], filteredBy: ['state', 'validUntil'] },
)

export type Trainer = RowOf<typeof trainer>
