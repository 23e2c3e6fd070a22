import type { PlanNode } from '../../entities/plan-node.ts'
import type { Plan } from '../../entities/plan.ts'
import type { Period } from '../../rules/counters.ts'
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

/** Whether nothing of a measure was to be done by the end of a period: it begins later, or only its end is known, and later. */
export function isNotDue({ status, startsOn, endsOn }: PlanNode, { to }: Period): boolean {
  return status === 'planned' && (startsOn ?? endsOn ?? '') > to
}

/** How many measures are done, under way, and not due by the end of a period. */
export function progressOf(
  measures: readonly PlanNode[],
  period: Period,
): { all: number; done: number; ongoing: number; later: number } {
  const of = (status: PlanNode['status']) => measures.filter((one) => one.status === status).length
  const later = measures.filter((one) => isNotDue(one, period)).length
  return { all: measures.length, done: of('done'), ongoing: of('ongoing'), later }
}
