import { defineEntity, type RowOf } from '../entity.ts'
import { choice, day, flag, kept, line, optional, personal, reference, searched, text } from '../field.ts'
import { roleLevels, sexes } from './people-fields.ts'

/**
 * A person the office deals with: member, participant, trainer, contact. Party, union membership, ethnicity, religion
 * and health are no fields here and never become some; what somebody represents stands where they represent it. A
 * merged duplicate names whom it was merged into.
 */
export const person = defineEntity(
  'person',
  'name',
  {
    name: personal(searched(line({ max: 200, required: true }))),
    sex: choice(sexes),
    sexSelfStated: flag(),
    post: optional(searched(line({ max: 200 }))),
    unitId: optional(reference('unit')),
    level: choice(roleLevels),
    email: optional(personal(searched(line({ max: 200 })))),
    phone: optional(personal(line({ max: 60 }))),
    noticeOn: optional(day()),
    keepUntil: optional(day()),
    mergedIntoId: kept(optional(reference('person'))),
    note: optional(personal(text({ max: 5_000 }))),
  },
  { sortedBy: ['post', 'level', 'updatedAt'], filteredBy: ['sex', 'level'] },
)

export type Person = RowOf<typeof person>
