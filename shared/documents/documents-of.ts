import type { Plan } from '../entities/plan.ts'
import type { Language } from '../i18n/languages.ts'
import type { DocumentKind } from './block.ts'
import type { PlanDossier } from './dossier.ts'

/** The documents that can be made of a plan: a proposal has one, a Swedish plan also its matrix alone. */
export function documentsOf({ kind, profile }: Pick<Plan, 'kind' | 'profile'>): DocumentKind[] {
  if (kind === 'proposal') return ['proposal']
  return profile === 'se-plan' ? ['plan', 'matrix'] : ['plan']
}

/** The language a plan's documents are written in, unless another is asked for. */
export function languageOf({ plan, office }: PlanDossier): Language {
  return plan.language ?? office.documentLanguage
}
