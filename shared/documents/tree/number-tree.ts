import type { PlanNode } from '../../entities/plan-node.ts'
import type { Language } from '../../i18n/languages.ts'
import { marker, type MarkerKind } from './markers.ts'
import type { Branch } from './nest.ts'

export type Numbered = { node: PlanNode; depth: number; marker: string; children: Numbered[] }

/** Says how a node is marked by its level (from 1), its kind and its parent's mark. */
export type NumberingScheme = (node: PlanNode, depth: number, parent: MarkerKind | null) => MarkerKind

/**
 * Gives every node its marker. Siblings of the same mark count on from each other; each parent starts anew. `first` is
 * how many marks of the top level stand before these branches.
 */
export function numberTree(
  branches: readonly Branch[],
  scheme: NumberingScheme,
  language: Language,
  first = 0,
): Numbered[] {
  return level(branches, 1, null, '')

  function level(siblings: readonly Branch[], depth: number, parent: MarkerKind | null, above: string): Numbered[] {
    const counts = new Map<MarkerKind, number>()
    return siblings.map(({ node, children }) => {
      const kind = scheme(node, depth, parent)
      const index = counts.get(kind) ?? (depth === 1 ? first : 0)
      counts.set(kind, index + 1)
      const mark = marker(kind, index, language, above)
      return { node, depth, marker: mark, children: level(children, depth + 1, kind, kind === 'outline' ? mark : '') }
    })
  }
}
