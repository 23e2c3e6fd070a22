import { defineEntity, type RowOf } from '../entity.ts'
import { count, line, lines, optional, reference, searched } from '../field.ts'

/**
 * One row of the goal and measurement matrix: an activity with how it is measured (output), and the equality goal with
 * how that is measured (outcome). Rows stand under the target-group level they belong to.
 */
export const measurePair = defineEntity(
  'measurePair',
  'activity',
  {
    planId: reference('plan'),
    position: count(),
    level: searched(line({ max: 200 })),
    groups: lines({ max: 20 }),
    activity: searched(line({ max: 1_000 })),
    activityMeasures: lines({ max: 30 }),
    goal: searched(line({ max: 1_000 })),
    goalMeasures: lines({ max: 30 }),
    measureId: optional(reference('planNode')),
  },
  { partOf: 'planId', ordered: true },
)

export type MeasurePair = RowOf<typeof measurePair>
