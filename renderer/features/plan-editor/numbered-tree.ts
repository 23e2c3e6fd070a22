import type { Composition } from '#shared/documents/block.ts'
import { nest, type Branch } from '#shared/documents/tree/nest.ts'
import { numberTree, type Numbered } from '#shared/documents/tree/number-tree.ts'
import { swedenScheme, vietnamScheme } from '#shared/documents/tree/schemes.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import type { Plan } from '#shared/entities/plan.ts'
import type { Language } from '#shared/i18n/languages.ts'

/** From which top item on the document counts further, because it puts headings of its own before it. */
export type NumberGap = { id: string; by: number } | null

/**
 * The nodes of a plan with the marks they get in its document; annexes at the top of the plan come last, as printed.
 */
export function numberedTree(
  nodes: readonly PlanNode[],
  profile: Plan['profile'],
  language: Language,
  gap: NumberGap = null,
): Numbered[] {
  const scheme = profile === 'se-plan' ? swedenScheme : vietnamScheme
  const roots = nest(nodes)
  const isAnnex = ({ node }: Branch) => node.kind === 'annex'
  const body = roots.filter((root) => !isAnnex(root))
  const at = gap ? body.findIndex(({ node }) => node.id === gap.id) : -1
  const numbered = numberTree(at < 0 ? body : body.slice(0, at), scheme, language)
  const counted = numbered.filter(({ marker }) => isCount(marker)).length
  const rest = at < 0 ? [] : numberTree(body.slice(at), scheme, language, counted + (gap?.by ?? 0))
  const annexes = numberTree(roots.filter(isAnnex), scheme, language).map((one) => ({ ...one, marker: '' }))
  return [...numbered, ...rest, ...annexes]
}

/** Compares the marks of the top items with those in the document last composed. */
export function numberGap(tree: readonly Numbered[], composition: Composition | undefined): NumberGap {
  const printed = printedCounts(composition)
  for (const { node, marker } of tree) {
    const count = printed.get(node.id)
    if (count !== undefined && isCount(marker) && count !== Number(marker))
      return { id: node.id, by: count - Number(marker) }
  }
  return null
}

function printedCounts(composition: Composition | undefined): Map<string, number> {
  const counts = new Map<string, number>()
  for (const block of composition?.sections.flatMap((section) => section.blocks) ?? []) {
    if (block.kind !== 'paragraph' || block.style !== 'heading1' || !block.source || counts.has(block.source)) continue
    const [first] = block.runs
    const found = first?.kind === 'text' ? /^(\d+)\s/.exec(first.text)?.[1] : undefined
    if (found !== undefined) counts.set(block.source, Number(found))
  }
  return counts
}

function isCount(marker: string): boolean {
  return /^\d+$/.test(marker)
}
