import type { PlanNode } from '#shared/entities/plan-node.ts'
import type { Numbered } from '#shared/documents/tree/number-tree.ts'
import { levelOf } from '../level-names.ts'

/** The parts of a plan that are no nodes of its tree; they stand at fixed places in the list. */
export const planParts = ['document', 'bases', 'matrix', 'recipients', 'adoption'] as const
export type PlanPart = (typeof planParts)[number]

/** A line of the plan list. `key` is the part's name or the node's id. */
export type TreeRow = {
  key: string
  /** From 1. */
  level: number
  size: number
  index: number
} & (
  | { kind: 'part'; part: PlanPart }
  | {
      kind: 'node'
      node: PlanNode
      marker: string
      /** What the office calls items of this level; empty where it has no word for it. */
      levelName: string
      hasChildren: boolean
      isOpen: boolean
    }
)

/** The lines that are seen: parts before and after the nodes, children of closed nodes left out. */
export function treeRows(
  tree: readonly Numbered[],
  closed: ReadonlySet<string>,
  parts: { before: readonly PlanPart[]; after: readonly PlanPart[] },
  levels: readonly string[] = [],
): TreeRow[] {
  const size = parts.before.length + tree.length + parts.after.length
  const partRow = (part: PlanPart, index: number): TreeRow => ({ key: part, kind: 'part', part, level: 1, size, index })
  return [
    ...parts.before.map((part, index) => partRow(part, index)),
    ...nodeRows(tree, { closed, levels }, 1, size, parts.before.length),
    ...parts.after.map((part, index) => partRow(part, parts.before.length + tree.length + index)),
  ]
}

function nodeRows(
  branches: readonly Numbered[],
  shared: { closed: ReadonlySet<string>; levels: readonly string[] },
  level: number,
  size: number,
  offset: number,
): TreeRow[] {
  return branches.flatMap(({ node, marker, children }, at): TreeRow[] => {
    const hasChildren = children.length > 0
    const isOpen = hasChildren && !shared.closed.has(node.id)
    const row: TreeRow = {
      key: node.id,
      kind: 'node',
      node,
      marker,
      levelName: levelOf(shared.levels, level, node.kind),
      hasChildren,
      isOpen,
      level,
      size,
      index: offset + at,
    }
    return isOpen ? [row, ...nodeRows(children, shared, level + 1, children.length, 0)] : [row]
  })
}
