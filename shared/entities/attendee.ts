import { defineEntity, type RowOf } from '../entity.ts'
import { choice, flag, line, optional, reference } from '../field.ts'
import { memberRoles, personFields, sides } from './people-fields.ts'

/** Somebody invited to a meeting by name, and whether they came. */
export const attendee = defineEntity(
  'attendee',
  'name',
  {
    meetingId: reference('meeting'),
    ...personFields,
    role: choice(memberRoles),
    side: choice(sides),
    voting: flag(),
    substituteForId: optional(reference('attendee')),
    items: optional(line({ max: 100 })),
  },
  { partOf: 'meetingId', ordered: true, filteredBy: ['presence', 'sex', 'level'] },
)

export type Attendee = RowOf<typeof attendee>
