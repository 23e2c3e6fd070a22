import { defineEntity, type RowOf } from '../entity.ts'
import { choice, day, line, optional, personal, reference, searched, text } from '../field.ts'

/** One contact with a stakeholder: when, how, about what. */
export const contactEntry = defineEntity(
  'contactEntry',
  'subject',
  {
    stakeholderId: reference('stakeholder'),
    day: day(),
    kind: choice(['call', 'e-mail', 'letter', 'visit', 'meeting', 'other']),
    subject: searched(line({ max: 300 })),
    personId: optional(reference('person')),
    byWhom: optional(personal(line({ max: 200 }))),
    meetingId: optional(reference('meeting')),
    text: optional(searched(text({ max: 10_000 }))),
  },
  { partOf: 'stakeholderId', sortedBy: ['day', 'kind'], filteredBy: ['day', 'kind'] },
)

export type ContactEntry = RowOf<typeof contactEntry>
