import { insertNode, moveNodes, pasteNodes, restoreNodes, trashNodes } from '#db/plan-tree.ts'
import { write } from '#db/write.ts'
import type { Handlers } from '../dispatch.ts'
import { actorOf, type Context } from '../context.ts'

/** Steps on the tree of a plan; each is one transaction and one step of undo. */
export const planHandlers = {
  'planNode.move': (context, input) => write(context.offices.current(), actorOf(context), (tx) => moveNodes(tx, input)),
  'planNode.paste': (context, input) =>
    write(context.offices.current(), actorOf(context), (tx) => pasteNodes(tx, input)),
  'planNode.insert': (context, input) =>
    write(context.offices.current(), actorOf(context), (tx) => insertNode(tx, input)),
  'planNode.restoreMany': (context, { nodes }) =>
    write(context.offices.current(), actorOf(context), (tx) => restoreNodes(tx, nodes)),
  'planNode.trashMany': (context, { nodes }) =>
    write(context.offices.current(), actorOf(context), (tx) => trashNodes(tx, nodes)),
} satisfies Partial<Handlers<Context>>
