import { nest } from '#shared/documents/tree/nest.ts'
import { numberTree, type Numbered } from '#shared/documents/tree/number-tree.ts'
import { swedenScheme, vietnamScheme } from '#shared/documents/tree/schemes.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import type { Plan } from '#shared/entities/plan.ts'
import type { Language } from '#shared/i18n/languages.ts'

/**
 * The nodes of a plan with their marks: those they carry in the document last composed, and by the layout's scheme for
 * what is newer than it. Annexes at the top of the plan come last, as printed.
 */
export function numberedTree(
  nodes: readonly PlanNode[],
  profile: Plan['profile'],
  language: Language,
  printed: ReadonlyMap<string, string> = new Map(),
): Numbered[] {
  const scheme = profile === 'se-plan' ? swedenScheme : vietnamScheme
  const roots = nest(nodes)
  const body = numberTree(
    roots.filter(({ node }) => node.kind !== 'annex'),
    scheme,
    language,
  )
  const annexes = numberTree(
    roots.filter(({ node }) => node.kind === 'annex'),
    scheme,
    language,
  )
  return [...asPrinted(body, printed), ...asPrinted(annexes, printed).map((annex) => ({ ...annex, marker: '' }))]
}

function asPrinted(tree: readonly Numbered[], printed: ReadonlyMap<string, string>): Numbered[] {
  return tree.map((one) => ({
    ...one,
    marker: printed.get(one.node.id) ?? one.marker,
    children: asPrinted(one.children, printed),
  }))
}
