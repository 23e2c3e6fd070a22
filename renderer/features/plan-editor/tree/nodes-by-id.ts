import type { PlanNode } from '#shared/entities/plan-node.ts'

const made = new WeakMap<readonly PlanNode[], ReadonlyMap<string, PlanNode>>()

/** The nodes of a plan by their ids; worked out once for each list of nodes. */
export function nodesById(nodes: readonly PlanNode[]): ReadonlyMap<string, PlanNode> {
  const known = made.get(nodes)
  if (known) return known
  const byId = new Map(nodes.map((node) => [node.id, node]))
  made.set(nodes, byId)
  return byId
}
