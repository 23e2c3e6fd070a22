import { defineEntity, type RowOf } from '../entity.ts'
import { count, day, flag, line, optional, reference, searched, text } from '../field.ts'

/**
 * A sex-disaggregated table of the office. In one that is made public, cells of fewer than `threshold` people are
 * hidden, and others with them where the hidden could be computed.
 */
export const statistic = defineEntity(
  'statistic',
  'title',
  {
    title: searched(line({ max: 500 })),
    startsOn: optional(day()),
    asOf: optional(day()),
    unitId: optional(reference('unit')),
    planId: optional(reference('plan')),
    source: optional(searched(line({ max: 500 }))),
    madePublic: flag(),
    threshold: optional(count({ max: 1_000 })),
    note: optional(text({ max: 5_000 })),
  },
  { sortedBy: ['asOf', 'updatedAt'], filteredBy: ['madePublic', 'asOf'] },
)

export type Statistic = RowOf<typeof statistic>
