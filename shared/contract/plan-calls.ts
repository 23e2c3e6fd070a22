import { z } from 'zod'
import { rowOf } from '../entity.ts'
import { pasteLimits } from '../rules/paste-list.ts'
import { planNode } from '../entities/plan-node.ts'
import { command } from './call.ts'

const id = z.uuid()
const node = rowOf(planNode)
const versions = z
  .array(z.strictObject({ id, revision: z.int().min(1) }))
  .min(1)
  .max(2_000)

/** Calls on the tree of a plan. Each is one step of undo. Nodes come back as they are stored afterwards. */
export const planCalls = {
  /** Moves nodes, in the order given, to stand under `parentId` before `beforeId` (null: at the end). */
  'planNode.move': command(
    z.strictObject({ nodes: versions, parentId: id.nullable(), beforeId: id.nullable() }),
    z.array(node),
  ),
  /** Makes nodes from a list copied out of Word or a text, indentation and markers giving the levels. */
  'planNode.paste': command(
    z.strictObject({
      planId: id,
      parentId: id.nullable(),
      afterId: id.nullable(),
      text: z.string().max(pasteLimits.characters),
    }),
    z.array(node),
  ),
  /** Adds an empty node as the next sibling of `afterId`, or as the first child of `parentId`. */
  'planNode.insert': command(
    z.strictObject({
      planId: id,
      parentId: id.nullable(),
      afterId: id.nullable(),
      kind: planNode.fields.kind.schema,
      title: planNode.fields.title.schema.default(''),
    }),
    node,
  ),
  /** Takes nodes out of the trash, each with what went there along with it; gives only the nodes named. */
  'planNode.restoreMany': command(z.strictObject({ nodes: versions }), z.array(node)),
  /** Trashes nodes with all that stands under them. */
  'planNode.trashMany': command(z.strictObject({ nodes: versions }), z.array(node)),
}
