import { flatten, nest, type Branch } from '#shared/documents/tree/nest.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import { nodesById } from './nodes-by-id.ts'

/** Where nodes go: under a parent, before one of its children or at the end. */
export type Target = { parentId: string | null; beforeId: string | null }
export type Move = Target & { ids: string[] }
export type DropPlace = 'before' | 'inside' | 'after'

/** The chosen nodes in the order they stand, without those that lie under another chosen one: they go along with it. */
export function topOf(nodes: readonly PlanNode[], chosen: ReadonlySet<string>): PlanNode[] {
  const byId = nodesById(nodes)
  const isUnderChosen = (id: string): boolean => {
    const parent = byId.get(id)?.parentId ?? null
    return parent !== null && (chosen.has(parent) || isUnderChosen(parent))
  }
  return flatten(nest(nodes)).filter((node) => chosen.has(node.id) && !isUnderChosen(node.id))
}

/** Some nodes and all that stands under them. */
export function withDescendants(nodes: readonly PlanNode[], ids: ReadonlySet<string>): Set<string> {
  const found = new Set(ids)
  // Parents come before children in this order, so one pass is enough.
  for (const node of flatten(nest(nodes))) if (node.parentId !== null && found.has(node.parentId)) found.add(node.id)
  return found
}

/** One level deeper: under the sibling that stands before the first of them. Null when there is none. */
export function deeper(nodes: readonly PlanNode[], ids: ReadonlySet<string>): Move | null {
  const moving = topOf(nodes, ids)
  const first = moving[0]
  if (!first || !areSiblings(moving)) return null
  const siblings = siblingsOf(nodes, first.parentId)
  const above = siblings.slice(0, siblings.indexOf(first)).findLast((node) => !ids.has(node.id))
  return above ? { ids: idsOf(moving), parentId: above.id, beforeId: null } : null
}

/** One level higher: behind what was the parent. Null at the top. */
export function higher(nodes: readonly PlanNode[], ids: ReadonlySet<string>): Move | null {
  const moving = topOf(nodes, ids)
  const parent = nodesById(nodes).get(moving[0]?.parentId ?? '')
  if (!parent || !areSiblings(moving)) return null
  const uncles = siblingsOf(nodes, parent.parentId)
  const next = uncles[uncles.indexOf(parent) + 1]
  return { ids: idsOf(moving), parentId: parent.parentId, beforeId: next?.id ?? null }
}

/** One place up or down among their siblings. Null at the end. */
export function shifted(nodes: readonly PlanNode[], ids: ReadonlySet<string>, by: 'up' | 'down'): Move | null {
  const moving = topOf(nodes, ids)
  const [first, last] = [moving[0], moving.at(-1)]
  if (!first || !last || !areSiblings(moving)) return null
  const siblings = siblingsOf(nodes, first.parentId)
  if (by === 'up') {
    const above = siblings.slice(0, siblings.indexOf(first)).at(-1)
    return above ? { ids: idsOf(moving), parentId: first.parentId, beforeId: above.id } : null
  }
  const rest = siblings.slice(siblings.indexOf(last) + 1)
  if (rest.length === 0) return null
  return { ids: idsOf(moving), parentId: first.parentId, beforeId: rest[1]?.id ?? null }
}

/** Dropped before, inside or after a node; null where it would stand inside itself or where it stands already. */
export function dropped(
  nodes: readonly PlanNode[],
  ids: ReadonlySet<string>,
  onto: PlanNode,
  place: DropPlace,
): Move | null {
  const moving = topOf(nodes, ids)
  if (moving.length === 0 || withDescendants(nodes, ids).has(onto.id)) return null
  if (place === 'inside') return { ids: idsOf(moving), parentId: onto.id, beforeId: null }
  const siblings = siblingsOf(nodes, onto.parentId)
  const at = siblings.indexOf(onto) + (place === 'after' ? 1 : 0)
  const before = siblings.slice(at).find((node) => !ids.has(node.id))
  return { ids: idsOf(moving), parentId: onto.parentId, beforeId: before?.id ?? null }
}

/** The node that takes the focus when these go: the next one beside them, the one before, or their parent. */
export function afterRemoval(nodes: readonly PlanNode[], ids: ReadonlySet<string>): string | null {
  const gone = topOf(nodes, ids)
  const last = gone.at(-1)
  if (!last) return null
  const siblings = siblingsOf(nodes, last.parentId)
  const at = siblings.indexOf(last)
  const next = siblings.slice(at + 1).find((node) => !ids.has(node.id))
  const before = siblings.slice(0, at).findLast((node) => !ids.has(node.id))
  return next?.id ?? before?.id ?? last.parentId
}

/** The children of a node, or the top of the plan, in order. */
export function siblingsOf(nodes: readonly PlanNode[], parentId: string | null): PlanNode[] {
  const inside = (branches: readonly Branch[]): readonly Branch[] | undefined => {
    for (const branch of branches) {
      if (branch.node.id === parentId) return branch.children
      const found = inside(branch.children)
      if (found) return found
    }
    return undefined
  }
  const roots = nest(nodes)
  return (parentId === null ? roots : (inside(roots) ?? [])).map((branch) => branch.node)
}

function areSiblings(nodes: readonly PlanNode[]): boolean {
  return nodes.every((node) => node.parentId === nodes[0]?.parentId)
}

function idsOf(nodes: readonly PlanNode[]): string[] {
  return nodes.map((node) => node.id)
}
