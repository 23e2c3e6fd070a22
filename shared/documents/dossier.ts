import type { Day } from '../day.ts'
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
import type { DocumentSubject } from './subjects/names.ts'

/** What every dossier holds, whatever its documents are about. Units, directives and signatory also from the trash. */
export type OfficeDossier = {
  office: Office
  /** The day the document counts from: that of its signature, or the day it was read on while there is none. */
  day: Day
  /** The office's identity in force on that day, or the first to come; null while none is recorded. */
  identity: Identity | null
  /** Directives that the records name. */
  directives: Directive[]
  units: Unit[]
  signatory: Signatory | null
  /** The office's own values for the layout. */
  layoutValues: LayoutValue[]
}

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

/** The dossier that documents of each entity print; composers read nothing else. */
export type Dossiers = { plan: PlanDossier }

export type Dossier = Dossiers[DocumentSubject]
