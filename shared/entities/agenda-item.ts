import { defineEntity, type RowOf } from '../entity.ts'
import { count, line, lines, optional, personal, reference, rich, searched, text, time } from '../field.ts'

/** One item of a meeting's agenda, and what was said about it. Minutes count from the start of the item. */
export const agendaItem = defineEntity(
  'agendaItem',
  'title',
  {
    meetingId: reference('meeting'),
    position: count(),
    title: searched(text({ max: 1_000 })),
    startTime: optional(time()),
    minutes: optional(count({ max: 1_440 })),
    presenterId: optional(reference('person')),
    presenter: optional(personal(line({ max: 200 }))),
    reference: optional(searched(line({ max: 60 }))),
    documents: lines({ max: 50 }),
    proposals: optional(searched(rich())),
    discussion: optional(searched(rich())),
    planNodeId: optional(reference('planNode')),
  },
  { partOf: 'meetingId', ordered: true },
)

export type AgendaItem = RowOf<typeof agendaItem>
