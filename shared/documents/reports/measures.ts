import type { PlanNode } from '../../entities/plan-node.ts'
import type { Plan } from '../../entities/plan.ts'
import type { PeriodDossier } from '../dossiers/period.ts'
import { flatten, nest } from '../tree/nest.ts'

export type PlanMeasures = { plan: Plan; measures: PlanNode[] }

/** The measures of each plan that runs in the period, in the order of the plan; proposals are no plans yet. */
export function measuresByPlan({ plans, nodes }: PeriodDossier): PlanMeasures[] {
  return plans
    .filter(({ kind }) => kind === 'plan')
    .map((plan) => ({
      plan,
      measures: flatten(nest(nodes.filter(({ planId }) => planId === plan.id))).filter(
        ({ kind }) => kind === 'measure',
      ),
    }))
}

/** How many measures are done and under way. */
export function progressOf(measures: readonly PlanNode[]): { all: number; done: number; ongoing: number } {
  const of = (status: PlanNode['status']) => measures.filter((one) => one.status === status).length
  return { all: measures.length, done: of('done'), ongoing: of('ongoing') }
}
