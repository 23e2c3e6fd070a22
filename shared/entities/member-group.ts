import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, day, line, optional, reference, searched } from '../field.ts'
import { breakdownFields, roleLevels } from './people-fields.ts'

/** Members of a body or network that are counted, not named, on a day; `orgLevel` is the level of the organisation. */
export const memberGroup = defineEntity(
  'memberGroup',
  'label',
  {
    bodyId: reference('body'),
    position: count(),
    label: searched(line({ max: 300 })),
    level: choice(roleLevels),
    orgLevel: optional(searched(line({ max: 200 }))),
    unitId: optional(reference('unit')),
    countedOn: optional(day()),
    ...breakdownFields,
    statedTotal: optional(count({ max: 10_000_000 })),
  },
  { partOf: 'bodyId', ordered: true },
)

export type MemberGroup = RowOf<typeof memberGroup>
