import type { CallArguments } from '#shared/contract.ts'
import type { InputOf } from '#shared/entity.ts'
import type { Entities } from '#shared/entities/all.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import { Failed } from '#shared/failure.ts'
import { formedItems } from '#shared/rules/formed-items.ts'
import { parseList } from '#shared/rules/paste-list.ts'
import { liveRow, refuseChangedSince } from './conflict.ts'
import { createRow, restoreRow, type Versioned } from './records.ts'
import { firstStaying } from './place-rows.ts'
import { changeRow } from './rows.ts'
import { positionsFor, siblingsAt } from './siblings.ts'
import { idsUnder, trashSubtree } from './subtree.ts'
import { stateOf, type Write } from './write.ts'

type NewNode = InputOf<Entities['planNode']>

/** Adds an empty node as the next sibling of `afterId`, or as the first child of `parentId`. */
export function insertNode(tx: Write, input: CallArguments<'planNode.insert'>): PlanNode {
  const { place, before } = spotFor(tx, input)
  const [position = 0] = positionsFor(tx, 'planNode', siblingsAt(tx, 'planNode', place), before, 1)
  return createRow(tx, 'planNode', { ...blank, ...place, position, kind: input.kind, title: input.title })
}

/**
 * Moves nodes, in the order given, under `parentId` before `beforeId` (null: at the end). A node whose ancestor moves
 * too stays under it. Fails with `invalid` when a node would come to stand under itself or in another plan.
 */
export function moveNodes(tx: Write, { nodes, parentId, beforeId }: CallArguments<'planNode.move'>): PlanNode[] {
  const all = nodes.map(({ id, revision }) => {
    const node = liveNode(tx, id)
    refuseChangedSince(tx, 'planNode', node, revision, (field) => field === 'parentId')
    return node
  })
  const moving = withoutCarried(tx, all)
  const place = { planId: parentId === null ? (moving[0]?.planId ?? '') : liveNode(tx, parentId).planId, parentId }
  refuseWrongPlace(tx, moving, place)
  const ids = new Set(moving.map(({ id }) => id))
  const siblings = siblingsAt(tx, 'planNode', place)
  if (beforeId !== null && !siblings.some(({ id }) => id === beforeId)) {
    throw new Failed('not-found', { detail: { entity: 'planNode' } })
  }
  const staying = siblings.filter(({ id }) => !ids.has(id))
  const before = firstStaying(siblings, beforeId, ids)
  const positions = positionsFor(tx, 'planNode', staying, before, moving.length)
  for (const [index, node] of moving.entries()) {
    changeRow(tx, 'planNode', node, { parentId, position: positions[index] })
  }
  return nodes.map(({ id }) => liveNode(tx, id))
}

/** Makes nodes from a copied list after `afterId`, or first under `parentId`. Fails with `too-large`, the limit named. */
export function pasteNodes(tx: Write, input: CallArguments<'planNode.paste'>): PlanNode[] {
  const items = formedItems(parseList(input.text))
  const { place, before } = spotFor(tx, input)
  const tops = items.filter(({ depth }) => depth === 0).length
  const positions = positionsFor(tx, 'planNode', siblingsAt(tx, 'planNode', place), before, tops)
  const above: { id: string; children: number }[] = []
  return items.map(({ depth, ...form }) => {
    above.length = depth
    const parent = above.at(-1)
    const position = parent ? (parent.children += 1) * 1_000 : (positions.shift() ?? 0)
    const node = createRow(tx, 'planNode', {
      ...blank,
      ...place,
      ...(parent ? { parentId: parent.id } : {}),
      position,
      ...form,
    })
    above.push({ id: node.id, children: 0 })
    return node
  })
}

/** Puts nodes into the trash with all that stands under them; gives every node that went. */
export function trashNodes(tx: Write, nodes: readonly Versioned[]): PlanNode[] {
  for (const { id, revision } of nodes) {
    refuseChangedSince(tx, 'planNode', liveNode(tx, id), revision, (field) => field !== 'position')
  }
  return nodes.flatMap(({ id }) => trashSubtree(tx, 'planNode', id) as PlanNode[])
}

/** Takes nodes out of the trash, each with what went there along with it; fails with `conflict` when one is not there. */
export function restoreNodes(tx: Write, nodes: readonly Versioned[]): PlanNode[] {
  return nodes.map((node) => restoreRow(tx, 'planNode', node))
}

const blank = {
  marker: 'auto',
  title: '',
  partnerUnitIds: [],
  directiveIds: [],
  measuredBy: [],
  status: 'planned',
} satisfies Partial<NewNode>

type Place = { planId: string; parentId: string | null }
type Spot = Place & { afterId: string | null }

function spotFor(tx: Write, { planId, parentId, afterId }: Spot): { place: Place; before: string | null } {
  if (afterId === null) {
    const place = { planId, parentId }
    return { place, before: siblingsAt(tx, 'planNode', place)[0]?.id ?? null }
  }
  const after = liveNode(tx, afterId)
  if (after.planId !== planId) throw invalid('afterId', 'other-plan')
  const place = { planId, parentId: after.parentId }
  const siblings = siblingsAt(tx, 'planNode', place)
  return { place, before: siblings[siblings.findIndex(({ id }) => id === afterId) + 1]?.id ?? null }
}

function withoutCarried(tx: Write, nodes: PlanNode[]): PlanNode[] {
  const { connection } = stateOf(tx)
  const carried = new Set(nodes.flatMap(({ id }) => idsUnder(connection, 'planNode', id).slice(1)))
  return nodes.filter(({ id }) => !carried.has(id))
}

function refuseWrongPlace(tx: Write, moving: PlanNode[], { planId, parentId }: Place): void {
  const { connection } = stateOf(tx)
  if (moving.some((node) => node.planId !== planId)) throw invalid('parentId', 'other-plan')
  if (parentId !== null && moving.some(({ id }) => idsUnder(connection, 'planNode', id).includes(parentId))) {
    throw invalid('parentId', 'under-itself')
  }
}

function invalid(path: string, reason: string): Failed {
  return new Failed('invalid', { problems: [{ path, reason }] })
}

function liveNode(tx: Write, id: string): PlanNode {
  return liveRow(tx, 'planNode', id) as PlanNode
}
