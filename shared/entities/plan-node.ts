import { defineEntity, type RowOf } from '../entity.ts'
import {
  amount,
  choice,
  count,
  day,
  line,
  lines,
  optional,
  reference,
  references,
  rich,
  searched,
  text,
} from '../field.ts'

export const nodeKinds = ['section', 'measure', 'point', 'annex'] as const

/**
 * One node of the plan tree. A section is headed prose with children, a measure is a task somebody leads, a point is
 * a plain sentence, an annex a part with numbering of its own. `marker` overrides the profile's numbering.
 */
export const planNode = defineEntity(
  'planNode',
  'title',
  {
    planId: reference('plan'),
    parentId: optional(reference('planNode')),
    position: count(),
    kind: choice(nodeKinds),
    marker: choice(['auto', 'number', 'letter', 'dash', 'none']),
    title: searched(text({ max: 5_000 })),
    body: optional(searched(rich())),
    leadUnitId: optional(reference('unit')),
    partnerUnitIds: references('unit'),
    startsOn: optional(day()),
    endsOn: optional(day()),
    dueText: optional(line({ max: 200 })),
    budget: optional(amount()),
    budgetSource: optional(line({ max: 200 })),
    product: optional(searched(line({ max: 500 }))),
    targetLevel: optional(line({ max: 200 })),
    directiveIds: references('directive'),
    measuredBy: lines({ max: 30 }),
    status: choice(['planned', 'ongoing', 'done', 'late', 'dropped']),
  },
  { partOf: 'planId', tree: 'parentId', ordered: true },
)

export type PlanNode = RowOf<typeof planNode>
