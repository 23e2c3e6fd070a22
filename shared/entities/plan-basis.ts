import { defineEntity, type RowOf } from '../entity.ts'
import { count, line, optional, reference } from '../field.ts'

/** One legal basis of a plan. Without a position it stands by rank and date. */
export const planBasis = defineEntity(
  'planBasis',
  'closing',
  {
    planId: reference('plan'),
    directiveId: reference('directive'),
    position: optional(count()),
    closing: optional(line({ max: 500 })),
  },
  { partOf: 'planId', ordered: true },
)

export type PlanBasis = RowOf<typeof planBasis>
