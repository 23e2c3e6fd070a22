import { defineEntity, type RowOf } from '../entity.ts'
import {
  choice,
  count,
  day,
  decimal,
  flag,
  line,
  optional,
  personal,
  reference,
  references,
  searched,
  text,
  time,
} from '../field.ts'
import { currencies } from './currencies.ts'
import { trainingModes } from './training.ts'

/**
 * One sitting of a training. `sittings` is how many the record stands for where a source tells only their number; empty
 * means not stated. `statedTotal` is what somebody wrote down as the number of people, to be compared with the parts.
 * `cost` is money in `costCurrency`, which the record names itself: a training need not belong to a plan, and what was
 * paid stays in the currency it was paid in.
 */
export const occasion = defineEntity(
  'occasion',
  'title',
  {
    title: searched(line({ max: 500 })),
    trainingId: optional(reference('training')),
    state: choice(['planned', 'held', 'cancelled']),
    day: optional(day()),
    lastDay: optional(day()),
    monthOnly: flag(),
    startTime: optional(time()),
    endTime: optional(time()),
    hours: optional(decimal({ max: 10_000 })),
    place: optional(searched(line({ max: 300 }))),
    mode: choice(trainingModes),
    topicIds: references('topic'),
    unitIds: references('unit'),
    trainerIds: references('trainer'),
    trainerText: optional(personal(searched(line({ max: 300 })))),
    sittings: optional(count({ max: 100_000 })),
    statedTotal: optional(count({ max: 10_000_000 })),
    cost: optional(decimal()),
    costCurrency: optional(choice(currencies)),
    locked: flag(),
    note: optional(text({ max: 5_000 })),
  },
  {
    lock: 'locked',
    sortedBy: ['day', 'state', 'hours', 'updatedAt'],
    filteredBy: ['day', 'state', 'topicIds', 'unitIds', 'trainerIds'],
  },
)

export type Occasion = RowOf<typeof occasion>
