import { defineEntity, type RowOf } from '../entity.ts'
import { day, line, optional, reference, searched, text } from '../field.ts'

/** One due day of a duty and what was done for it; of a campaign also the year's theme. */
export const submission = defineEntity(
  'submission',
  'title',
  {
    dutyId: reference('duty'),
    title: searched(line({ max: 500 })),
    dueOn: day(),
    doneOn: optional(day()),
    number: optional(searched(line({ max: 60 }))),
    note: optional(searched(text({ max: 5_000 }))),
  },
  { partOf: 'dutyId', sortedBy: ['dueOn'], filteredBy: ['dueOn'] },
)

export type Submission = RowOf<typeof submission>
