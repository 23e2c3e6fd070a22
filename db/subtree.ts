import type { PlanNode } from '#shared/entities/plan-node.ts'
import { prepared, type Connection } from './connection.ts'
import { changeRow, readRow } from './rows.ts'
import { positionsFor, siblingsAt } from './siblings.ts'
import { stateOf, type Write } from './write.ts'

/** Puts a node and everything under it into the trash; gives the nodes as stored, the top one first. */
export function trashSubtree(tx: Write, id: string): PlanNode[] {
  const { connection, at } = stateOf(tx)
  return idsUnder(connection, id)
    .map((each) => readNode(connection, each))
    .filter((node) => node.deletedAt === null)
    .map((node) => changeRow(tx, 'planNode', node, { deletedAt: at }, 'trash'))
}

/**
 * Takes a node out of the trash, with what went there in the same step. If what it stood under is in the trash itself,
 * it comes to stand last under the nearest node above that is not, or at the top.
 */
export function restoreSubtree(tx: Write, id: string): PlanNode[] {
  const { connection } = stateOf(tx)
  const along = trashedInSameStep(connection, id)
  const node = readNode(connection, id)
  const rest = idsUnder(connection, id).filter((each) => each !== id && along.has(each))
  const restored = changeRow(tx, 'planNode', node, { deletedAt: null, ...placeFor(tx, node) }, 'restore')
  const children = rest.map((each) =>
    changeRow(tx, 'planNode', readNode(connection, each), { deletedAt: null }, 'restore'),
  )
  return [restored, ...children]
}

/** Ids of a node and all nodes under it, trashed ones too, from the top down. */
export function idsUnder(connection: Connection, id: string): string[] {
  const statement = prepared(connection, 'ids under', () =>
    connection.client
      .prepare<[string], string>(
        `WITH RECURSIVE under (id, depth) AS (
           VALUES (?, 0) UNION SELECT node.id, depth + 1 FROM plan_nodes AS node JOIN under ON node.parent_id = under.id
         ) SELECT id FROM under ORDER BY depth, id`,
      )
      .pluck(),
  )
  return statement.all(id)
}

function trashedInSameStep(connection: Connection, id: string): Set<string> {
  const statement = prepared(connection, 'trashed along', () =>
    connection.client
      .prepare<[string], string>(
        `SELECT record_id FROM history WHERE action = 'trash' AND step = (
           SELECT step FROM history WHERE record_id = ? AND action = 'trash' ORDER BY sequence DESC LIMIT 1
         )`,
      )
      .pluck(),
  )
  return new Set(statement.all(id))
}

function placeFor(tx: Write, node: PlanNode): Partial<PlanNode> {
  const parentId = nearestLiving(stateOf(tx).connection, node.parentId)
  if (parentId === node.parentId) return {}
  const [position = 0] = positionsFor(
    tx,
    'planNode',
    siblingsAt(tx, 'planNode', { planId: node.planId, parentId }),
    null,
    1,
  )
  return { parentId, position }
}

function nearestLiving(connection: Connection, id: string | null): string | null {
  if (id === null) return null
  const node = readNode(connection, id)
  return node.deletedAt === null ? id : nearestLiving(connection, node.parentId)
}

function readNode(connection: Connection, id: string): PlanNode {
  const node = readRow(connection, 'planNode', id)
  if (node === null) throw new Error(`plan node ${id} is gone`)
  return node as PlanNode
}
