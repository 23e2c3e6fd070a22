import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, line, optional, personal, reference, searched, text } from '../field.ts'
import { sides } from './people-fields.ts'

/** What somebody had put into the minutes in their own name: a proposal, a reservation, a side's statement, a vote. */
export const statement = defineEntity(
  'statement',
  'text',
  {
    meetingId: reference('meeting'),
    position: count(),
    agendaItemId: optional(reference('agendaItem')),
    decisionId: optional(reference('decision')),
    kind: choice([
      'proposal',
      'reservation',
      'dissent',
      'side-statement',
      'vote-for',
      'vote-against',
      'vote-abstained',
      'remark',
    ]),
    attendeeId: optional(reference('attendee')),
    speaker: optional(personal(searched(line({ max: 200 })))),
    side: choice(sides),
    text: searched(text({ max: 10_000 })),
  },
  { partOf: 'meetingId', ordered: true },
)

export type Statement = RowOf<typeof statement>
