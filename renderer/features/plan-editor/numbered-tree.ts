import { nest } from '#shared/documents/tree/nest.ts'
import { numberTree, type Numbered } from '#shared/documents/tree/number-tree.ts'
import { swedenScheme, vietnamScheme } from '#shared/documents/tree/schemes.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import type { Plan } from '#shared/entities/plan.ts'
import type { Language } from '#shared/i18n/languages.ts'

/** The nodes of a plan with the marks they get in its document; annexes at the top of the plan come last, as printed. */
export function numberedTree(nodes: readonly PlanNode[], profile: Plan['profile'], language: Language): Numbered[] {
  const scheme = profile === 'se-plan' ? swedenScheme : vietnamScheme
  const numbered = numberTree(nest(nodes), scheme, language)
  const isAnnex = ({ node }: Numbered) => node.kind === 'annex'
  return [
    ...numbered.filter((one) => !isAnnex(one)),
    ...numbered.filter(isAnnex).map((one) => ({ ...one, marker: '' })),
  ]
}
