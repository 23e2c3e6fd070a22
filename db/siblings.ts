import type { PlanNode } from '#shared/entities/plan-node.ts'
import { changeRow, selectRows } from './rows.ts'
import { stateOf, type Write } from './write.ts'

// Room between positions, so that a new node seldom moves its siblings: each of them would get a revision and a line
// of history for it.
const step = 1_000

export type Place = { planId: string; parentId: string | null }

/** The nodes that stand directly under a parent, or at the top of the plan, in order. */
export function siblingsAt(tx: Write, { planId, parentId }: Place): PlanNode[] {
  return selectRows(stateOf(tx).connection, 'planNode', { planId, parentId }, false) as PlanNode[]
}

/**
 * Positions for so many nodes before the sibling `before` (null: at the end). Where there is no room the siblings are
 * moved apart in this same write.
 */
export function positionsFor(tx: Write, siblings: PlanNode[], before: PlanNode | null, count: number): number[] {
  const index = before === null ? siblings.length : siblings.findIndex(({ id }) => id === before.id)
  const previous = siblings[index - 1]?.position ?? -1
  const next = before?.position ?? previous + 1 + step * (count + 1)
  const gap = Math.floor((next - previous) / (count + 1))
  if (gap >= 1) return Array.from({ length: count }, (_, at) => previous + gap * (at + 1))
  spread(tx, siblings, index, count)
  return Array.from({ length: count }, (_, at) => (index + at + 1) * step)
}

function spread(tx: Write, siblings: PlanNode[], index: number, count: number): void {
  siblings.forEach((node, at) => {
    const position = (at < index ? at + 1 : at + 1 + count) * step
    changeRow(tx, 'planNode', node, { position })
  })
}
