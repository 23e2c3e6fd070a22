import { defineEntity, type RowOf } from '../entity.ts'
import { across, choice, count, optional, reference, searched, text } from '../field.ts'
import { actionStates } from './decision.ts'

/** What a meeting heard about a decision of an earlier one, and how far that had come by then. */
export const followUp = defineEntity(
  'followUp',
  'note',
  {
    meetingId: reference('meeting'),
    position: count(),
    decisionId: across(reference('decision')),
    status: choice(actionStates),
    progress: optional(count({ max: 100 })),
    note: searched(text({ max: 5_000 })),
  },
  { partOf: 'meetingId', ordered: true },
)

export type FollowUp = RowOf<typeof followUp>
