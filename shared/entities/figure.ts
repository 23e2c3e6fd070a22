import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, day, decimal, flag, line, optional, reference, searched, text } from '../field.ts'

const people = () => optional(count({ max: 1_000_000_000 }))

/**
 * One figure of an indicator: a baseline, a target or what was reached, for a period and, if named, a group. People are
 * counted by sex; of a share both what is counted and what it is counted of (`of…`), so that a percentage is always
 * computed. Anything else is a `value` in the indicator's unit; a target of a share is a value in percent.
 */
export const figure = defineEntity(
  'figure',
  'group',
  {
    indicatorId: reference('indicator'),
    kind: choice(['actual', 'baseline', 'target']),
    startsOn: optional(day()),
    endsOn: optional(day()),
    group: searched(line({ max: 300 })),
    women: people(),
    men: people(),
    other: people(),
    notStated: people(),
    ofWomen: people(),
    ofMen: people(),
    ofOther: people(),
    ofNotStated: people(),
    value: optional(decimal({ min: -1_000_000_000_000 })),
    bound: choice(['exactly', 'at-least', 'at-most', 'about', 'above', 'below']),
    statedTotal: people(),
    answer: optional(searched(text({ max: 5_000 }))),
    source: optional(line({ max: 500 })),
    locked: flag(),
    note: optional(text({ max: 5_000 })),
  },
  { partOf: 'indicatorId', lock: 'locked', sortedBy: ['endsOn', 'kind'], filteredBy: ['kind', 'endsOn'] },
)

export type Figure = RowOf<typeof figure>
