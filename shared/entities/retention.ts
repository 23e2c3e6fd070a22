import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, flag, line, optional, text } from '../field.ts'

/** How many years names in one kind of record are kept before they are erased; counts stay. */
export const retention = defineEntity('retention', 'basis', {
  what: choice(['attendance', 'participation', 'trainer-pool', 'contacts', 'members']),
  years: count({ max: 100 }),
  basis: line({ max: 500 }),
  source: optional(line({ max: 500 })),
  verified: flag(),
  note: optional(text({ max: 5_000 })),
})

export type Retention = RowOf<typeof retention>
