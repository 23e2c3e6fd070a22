import { defineEntity, type RowOf } from '../entity.ts'
import {
  choice,
  count,
  day,
  decimal,
  flag,
  line,
  lines,
  optional,
  reference,
  references,
  searched,
  text,
} from '../field.ts'
import { roleLevels } from './people-fields.ts'

/** Where people meet for a training. */
export const trainingModes = ['in-person', 'remote', 'mixed'] as const

/**
 * A training programme, or a course of one, whenever and however often it is held. `forMen` keeps what is done to engage
 * men apart from all other figures.
 */
export const training = defineEntity(
  'training',
  'title',
  {
    title: searched(line({ max: 500, required: true })),
    kind: choice(['course', 'programme', 'seminar', 'kick-off', 'train-the-trainer', 'campaign', 'other']),
    parentId: optional(reference('training')),
    state: choice(['planned', 'ongoing', 'done', 'cancelled']),
    aim: optional(searched(text({ max: 5_000 }))),
    audience: optional(searched(line({ max: 500 }))),
    level: choice(roleLevels),
    forMen: flag(),
    allUnits: flag(),
    unitIds: references('unit'),
    topicIds: references('topic'),
    content: lines({ max: 50 }),
    mode: choice(trainingModes),
    hours: optional(decimal({ max: 10_000 })),
    seats: optional(count({ max: 100_000 })),
    startsOn: optional(day()),
    endsOn: optional(day()),
    monthOnly: flag(),
    partnerIds: references('stakeholder'),
    planId: optional(reference('plan')),
    planNodeId: optional(reference('planNode')),
    statedPeople: optional(count({ max: 10_000_000 })),
    note: optional(text({ max: 5_000 })),
  },
  {
    tree: 'parentId',
    sortedBy: ['startsOn', 'kind', 'state', 'updatedAt'],
    filteredBy: ['kind', 'state', 'level', 'forMen', 'startsOn'],
  },
)

export type Training = RowOf<typeof training>
