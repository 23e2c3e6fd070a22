import type { MeasurePair } from '../../entities/measure-pair.ts'
import type { PlanBasis } from '../../entities/plan-basis.ts'
import type { PlanNode } from '../../entities/plan-node.ts'
import type { Plan } from '../../entities/plan.ts'
import type { Recipient } from '../../entities/recipient.ts'
import type { OfficeDossier } from './office.ts'

/** Every record a document of one plan prints. Of the plan's own records those that do not lie in the trash. */
export type PlanDossier = OfficeDossier & {
  subject: 'plan'
  plan: Plan
  /** All nodes of the tree; order among siblings is `position`. */
  nodes: PlanNode[]
  bases: PlanBasis[]
  pairs: MeasurePair[]
  recipients: Recipient[]
}
