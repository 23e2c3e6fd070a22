import { defineEntity, type RowOf } from '../entity.ts'
import { count, day, flag, line, optional, reference, searched } from '../field.ts'

/** A person's connection with a stakeholder for a time; without a person only the role is known. */
export const relation = defineEntity(
  'relation',
  'role',
  {
    stakeholderId: reference('stakeholder'),
    position: count(),
    personId: optional(reference('person')),
    role: searched(line({ max: 200 })),
    main: flag(),
    startsOn: optional(day()),
    endsOn: optional(day()),
  },
  { partOf: 'stakeholderId', ordered: true },
)

export type Relation = RowOf<typeof relation>
