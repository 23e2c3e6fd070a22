import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, day, line, optional, reference, searched, text } from '../field.ts'

/** Something signed with a stakeholder; `noticeDays` before its end the office is reminded. */
export const agreement = defineEntity(
  'agreement',
  'title',
  {
    stakeholderId: reference('stakeholder'),
    title: searched(line({ max: 500 })),
    kind: choice(['protocol', 'memorandum', 'project', 'contract', 'other']),
    number: optional(searched(line({ max: 60 }))),
    state: choice(['planned', 'signed', 'ended']),
    subject: optional(searched(text({ max: 5_000 }))),
    signedOn: optional(day()),
    startsOn: optional(day()),
    endsOn: optional(day()),
    noticeDays: optional(count({ max: 3_650 })),
    trainingId: optional(reference('training')),
    note: optional(text({ max: 5_000 })),
  },
  { partOf: 'stakeholderId', sortedBy: ['state', 'endsOn'], filteredBy: ['state', 'kind', 'endsOn'] },
)

export type Agreement = RowOf<typeof agreement>
