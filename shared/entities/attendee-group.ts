import { defineEntity, type RowOf } from '../entity.ts'
import { reference } from '../field.ts'
import { groupFields } from './people-fields.ts'

/** People present at a meeting who were counted by role and sex. */
export const attendeeGroup = defineEntity(
  'attendeeGroup',
  'label',
  { meetingId: reference('meeting'), ...groupFields },
  { partOf: 'meetingId', ordered: true },
)

export type AttendeeGroup = RowOf<typeof attendeeGroup>
