import type { PlanNode } from '../../entities/plan-node.ts'

export type Branch = { node: PlanNode; children: Branch[] }

/** The plan's nodes as a tree, siblings by position. A node whose parent is not there stands at the top. */
export function nest(nodes: readonly PlanNode[]): Branch[] {
  const branches = new Map(nodes.map((node) => [node.id, { node, children: [] as Branch[] }]))
  const roots: Branch[] = []
  for (const branch of [...branches.values()].sort(inOrder)) {
    const parent = branch.node.parentId === null ? undefined : branches.get(branch.node.parentId)
    ;(parent === undefined || parent === branch ? roots : parent.children).push(branch)
  }
  return roots
}

/** Every node of some branches, parents before children. */
export function flatten(branches: readonly Branch[]): PlanNode[] {
  return branches.flatMap((branch) => [branch.node, ...flatten(branch.children)])
}

// UUIDv7 ids grow with time, so equal positions fall in the order the nodes were made.
function inOrder(a: Branch, b: Branch): number {
  return a.node.position - b.node.position || (a.node.id < b.node.id ? -1 : 1)
}
