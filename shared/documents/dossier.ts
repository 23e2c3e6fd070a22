import type { Directive } from '../entities/directive.ts'
import type { Identity } from '../entities/identity.ts'
import type { LayoutValue } from '../entities/layout-value.ts'
import type { MeasurePair } from '../entities/measure-pair.ts'
import type { Office } from '../entities/office.ts'
import type { PlanBasis } from '../entities/plan-basis.ts'
import type { PlanNode } from '../entities/plan-node.ts'
import type { Plan } from '../entities/plan.ts'
import type { Recipient } from '../entities/recipient.ts'
import type { Signatory } from '../entities/signatory.ts'
import type { Unit } from '../entities/unit.ts'

/**
 * Every record a document of one plan prints; composers read nothing else. Of the plan's own records those that do not lie
 * in the trash; units, directives and the signatory it names also when they do.
 */
export type PlanDossier = {
  office: Office
  /** The office's identity in force on the day of the document, null while none is recorded. */
  identity: Identity | null
  plan: Plan
  /** All nodes of the tree; order among siblings is `position`. */
  nodes: PlanNode[]
  bases: PlanBasis[]
  /** Directives that the bases, the parent plan and the nodes name. */
  directives: Directive[]
  pairs: MeasurePair[]
  recipients: Recipient[]
  units: Unit[]
  signatory: Signatory | null
  /** The office's own values for this plan's profile. */
  layoutValues: LayoutValue[]
}
