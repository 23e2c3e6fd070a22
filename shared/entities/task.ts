import { defineEntity, type RowOf } from '../entity.ts'
import { choice, day, line, optional, personal, reference, searched, text } from '../field.ts'
import { actionStates } from './decision.ts'

/** Something one person or unit has to do by a day; a promise is a task that somebody gave their word for. */
export const task = defineEntity(
  'task',
  'title',
  {
    title: searched(line({ max: 500 })),
    kind: choice(['task', 'promise-by-us', 'promise-to-us']),
    personId: optional(reference('person')),
    unitId: optional(reference('unit')),
    responsible: optional(personal(searched(line({ max: 300 })))),
    startsOn: optional(day()),
    dueOn: optional(day()),
    status: choice(actionStates),
    doneOn: optional(day()),
    meetingId: optional(reference('meeting')),
    decisionId: optional(reference('decision')),
    planNodeId: optional(reference('planNode')),
    stakeholderId: optional(reference('stakeholder')),
    trainingId: optional(reference('training')),
    note: optional(searched(text({ max: 5_000 }))),
  },
  { sortedBy: ['dueOn', 'status', 'responsible', 'updatedAt'], filteredBy: ['dueOn', 'status', 'kind'] },
)

export type Task = RowOf<typeof task>
