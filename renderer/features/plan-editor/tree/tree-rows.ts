import type { PlanNode } from '#shared/entities/plan-node.ts'
import type { NumberedPlan } from '#shared/documents/numbered-plan.ts'
import type { Numbered } from '#shared/documents/tree/number-tree.ts'
import { levelOf } from '../level-names.ts'

/** The parts of a plan that are no nodes of its tree; they stand at fixed places in the list. */
export const planParts = ['document', 'bases', 'activities', 'matrix', 'recipients', 'adoption'] as const
export type PlanPart = (typeof planParts)[number]

/** A line of the plan list. `key` is the part's name or the node's id. */
export type TreeRow = {
  key: string
  /** From 1. */
  level: number
  size: number
  index: number
} & (
  | { kind: 'part'; part: PlanPart; marker: string }
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

/**
 * The lines that are seen: parts before and after the nodes, children of closed nodes left out. Tables that the document
 * counts among its headings stand where it prints them.
 */
export function treeRows(
  tree: readonly Numbered[],
  closed: ReadonlySet<string>,
  parts: { before: readonly PlanPart[]; after: readonly PlanPart[] },
  levels: readonly string[] = [],
  { at, headings }: NonNullable<NumberedPlan['tables']> = { at: tree.length, headings: [] },
): TreeRow[] {
  const isUncounted = (part: PlanPart) => !headings.some(({ name }) => name === part)
  const before = parts.before.filter(isUncounted)
  const after = parts.after.filter(isUncounted)
  const size = before.length + tree.length + headings.length + after.length
  const shared = { closed, levels }
  const partRow = (part: PlanPart, index: number, marker = ''): TreeRow => ({
    key: part,
    kind: 'part',
    part,
    marker,
    level: 1,
    size,
    index,
  })
  const middle = before.length + at
  return [
    ...before.map((part, index) => partRow(part, index)),
    ...nodeRows(tree.slice(0, at), shared, 1, size, before.length),
    ...headings.map(({ name, number }, index) => partRow(name, middle + index, String(number))),
    ...nodeRows(tree.slice(at), shared, 1, size, middle + headings.length),
    ...after.map((part, index) => partRow(part, size - after.length + index)),
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
