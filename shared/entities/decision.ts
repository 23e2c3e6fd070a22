import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, day, line, lines, optional, personal, reference, searched, text } from '../field.ts'

/** How far something that was decided or taken on has come. */
export const actionStates = ['open', 'in-progress', 'done', 'partly-done', 're-planned', 'dropped'] as const

/**
 * What a meeting decided, recommended or took note of. Owner and dates are part of it where the country's minutes have
 * them (acuerdo, karar); `planNodeId` is the measure it made or changed. The number is typed, never invented.
 */
export const decision = defineEntity(
  'decision',
  'text',
  {
    meetingId: reference('meeting'),
    position: count(),
    agendaItemId: optional(reference('agendaItem')),
    kind: choice(['decision', 'recommendation', 'information']),
    number: optional(searched(line({ max: 60 }))),
    text: searched(text({ max: 10_000 })),
    unitId: optional(reference('unit')),
    personId: optional(reference('person')),
    responsible: optional(personal(searched(line({ max: 300 })))),
    startsOn: optional(day()),
    dueOn: optional(day()),
    status: choice(actionStates),
    progress: optional(count({ max: 100 })),
    result: choice(['not-stated', 'unanimous', 'majority', 'rejected']),
    votesFor: optional(count({ max: 100_000 })),
    votesAgainst: optional(count({ max: 100_000 })),
    votesAbstained: optional(count({ max: 100_000 })),
    planNodeId: optional(reference('planNode')),
    sentTo: lines({ max: 50 }),
    note: optional(text({ max: 5_000 })),
  },
  {
    partOf: 'meetingId',
    ordered: true,
    sortedBy: ['dueOn', 'status', 'number'],
    filteredBy: ['dueOn', 'status', 'kind'],
    afterLock: ['status', 'progress', 'planNodeId', 'note'],
  },
)

export type Decision = RowOf<typeof decision>
