import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, day, line, optional, reference, searched } from '../field.ts'
import { memberRoles, sides } from './people-fields.ts'

/** A seat in a body and who holds it for a term; a vacant seat names no person. */
export const member = defineEntity(
  'member',
  'post',
  {
    bodyId: reference('body'),
    position: count(),
    personId: optional(reference('person')),
    role: choice(memberRoles),
    post: searched(line({ max: 200 })),
    side: choice(sides),
    represents: optional(searched(line({ max: 300 }))),
    voice: choice(['vote', 'voice']),
    substituteForId: optional(reference('member')),
    startsOn: optional(day()),
    endsOn: optional(day()),
  },
  { partOf: 'bodyId', ordered: true, sortedBy: ['role', 'startsOn'], filteredBy: ['role', 'side'] },
)

export type Member = RowOf<typeof member>
