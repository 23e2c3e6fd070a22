import { agreement } from '#shared/entities/agreement.ts'
import { contactEntry } from '#shared/entities/contact-entry.ts'
import { relation } from '#shared/entities/relation.ts'
import { stakeholder } from '#shared/entities/stakeholder.ts'
import { task } from '#shared/entities/task.ts'
import { defineLayout } from '#renderer/form/layout.ts'

// What an organisation was merged into is set by merging, not typed.
export const stakeholderLayout = defineLayout(
  stakeholder,
  [
    { fields: ['name', ['shortName', 'kind'], ['planRole', 'standsFor'], 'inside', 'unitId'] },
    {
      title: 'stakeholders.section.rating',
      hint: 'stakeholders.section.rating.hint',
      fields: [['influence', 'interest'], 'services', 'expectations'],
    },
    { title: 'stakeholders.section.reach', fields: ['address', ['email', 'phone'], 'website', 'note'] },
  ],
  ['mergedIntoId'],
)

export const relationLayout = defineLayout(
  relation,
  [{ fields: ['personId', 'role', ['startsOn', 'endsOn'], 'main'] }],
  ['stakeholderId', 'position'],
)

export const contactEntryLayout = defineLayout(
  contactEntry,
  [{ fields: ['subject', ['day', 'kind'], 'personId', 'byWhom', 'text', 'meetingId'] }],
  ['stakeholderId'],
)

export const agreementLayout = defineLayout(
  agreement,
  [
    {
      fields: [
        'title',
        ['kind', 'number'],
        ['state', 'signedOn'],
        ['startsOn', 'endsOn'],
        'noticeDays',
        'subject',
        'trainingId',
        'note',
      ],
    },
  ],
  ['stakeholderId'],
)

// Where a task comes from is kept as it was made: a promise has an organisation instead.
export const promiseLayout = defineLayout(
  task,
  [
    {
      fields: [
        'title',
        'kind',
        'stakeholderId',
        ['startsOn', 'dueOn'],
        ['status', 'doneOn'],
        'personId',
        'unitId',
        'responsible',
        'note',
      ],
    },
  ],
  ['meetingId', 'decisionId', 'planNodeId', 'trainingId'],
)
