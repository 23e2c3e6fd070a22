import type { Plan } from '../entities/plan.ts'
import { Failed } from '../failure.ts'
import type { Language } from '../i18n/languages.ts'
import type { Composition, DocumentKind } from './block.ts'
import { documentsOf } from './documents-of.ts'
import type { PlanDossier } from './dossier.ts'
import { startPrinting, type Printing } from './printing.ts'
import { swedenMatrix } from './sweden/matrix.ts'
import { swedenPlan } from './sweden/plan.ts'
import { swedenProposal } from './sweden/proposal.ts'
import { vietnamPlan } from './vietnam/plan.ts'

type Composer = (printing: Printing) => Pick<Composition, 'title' | 'styles' | 'sections'>

const composers: Record<Plan['profile'], Partial<Record<DocumentKind, Composer>>> = {
  'vn-nd30': { plan: vietnamPlan, proposal: vietnamPlan },
  'vn-union': { plan: vietnamPlan, proposal: vietnamPlan },
  'se-plan': { plan: swedenPlan, matrix: swedenMatrix, proposal: swedenProposal },
}

/**
 * One document of a plan in a language, as blocks. Reads nothing but the dossier; the same dossier gives the same
 * composition. Fails with `not-found` for a kind that the plan's layout does not have.
 */
export function composeDocument(kind: DocumentKind, dossier: PlanDossier, language: Language): Composition {
  const { plan, identity } = dossier
  const compose = documentsOf(plan).includes(kind) ? composers[plan.profile][kind] : undefined
  if (!compose) throw new Failed('not-found')
  return {
    kind,
    profile: plan.profile,
    language,
    creator: identity?.name ?? '',
    ...compose(startPrinting(dossier, language)),
  }
}
