import type { Plan } from '#shared/entities/plan.ts'
import { layoutFamily } from '#shared/rules/layout-family.ts'
import type { PlanPart } from './tree/tree-rows.ts'

/** Which parts stand before and after the items of a plan: those that its documents print. */
export function partsOf({ profile, kind }: Pick<Plan, 'profile' | 'kind'>): { before: PlanPart[]; after: PlanPart[] } {
  if (layoutFamily({ profile }) === 'vietnam') return { before: ['document', 'bases'], after: ['recipients'] }
  if (kind === 'proposal') return { before: ['document'], after: ['recipients'] }
  return { before: ['document', 'adoption'], after: ['matrix'] }
}
