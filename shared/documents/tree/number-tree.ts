import type { PlanNode } from '../../entities/plan-node.ts'
import type { Language } from '../../i18n/languages.ts'
import { marker, type MarkerKind } from './markers.ts'
import type { Branch } from './nest.ts'

export type Numbered = { node: PlanNode; depth: number; marker: string; children: Numbered[] }

/** What a node stands under, and how that is marked; null at the top. */
export type Above = { node: PlanNode; mark: MarkerKind } | null

/** Says how a node is marked by its level (from 1), its kind and what it stands under. */
export type NumberingScheme = (node: PlanNode, depth: number, above: Above) => MarkerKind

/** Numbers of one kind that the document itself uses up, before the branch `at` of the top level. */
export type NumberGap = { at: number; mark: MarkerKind; by: number }

/** Gives every node its marker. Siblings of the same mark count on from each other; each parent starts anew. */
export function numberTree(
  branches: readonly Branch[],
  scheme: NumberingScheme,
  language: Language,
  gap?: NumberGap,
): Numbered[] {
  return level(branches, 1, null, '')

  function level(siblings: readonly Branch[], depth: number, above: Above, number: string): Numbered[] {
    const counts = new Map<MarkerKind, number>()
    return siblings.map(({ node, children }, place) => {
      if (depth === 1 && place === gap?.at) counts.set(gap.mark, (counts.get(gap.mark) ?? 0) + gap.by)
      const mark = scheme(node, depth, above)
      const index = counts.get(mark) ?? 0
      counts.set(mark, index + 1)
      const words = marker(mark, index, language, number)
      return {
        node,
        depth,
        marker: words,
        children: level(children, depth + 1, { node, mark }, mark === 'outline' ? words : ''),
      }
    })
  }
}
