import type { Plan } from '#shared/entities/plan.ts'
import { layoutFamily } from '#shared/rules/layout-family.ts'
import type { PlanPart } from './tree/tree-rows.ts'

type Parts = { before: PlanPart[]; after: PlanPart[] }

/** Which parts stand before and after the items of a plan: those that its documents print. */
export function partsOf({ profile, kind }: Pick<Plan, 'profile' | 'kind'>): Parts {
  const family = layoutFamily({ profile })
  if (family === 'vietnam') return { before: ['document', 'bases'], after: ['recipients'] }
  if (kind === 'proposal') return { before: ['document'], after: ['recipients'] }
  if (family === 'sweden') return { before: ['document', 'adoption'], after: ['matrix'] }
  return { before: ['document', 'adoption', 'bases'], after: [] }
}

/** The part in which the signatory of a plan is chosen. */
export function signaturePartOf({ after }: Parts): PlanPart {
  return after.includes('recipients') ? 'recipients' : 'adoption'
}
