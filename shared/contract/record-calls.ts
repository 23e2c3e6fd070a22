import { z } from 'zod'
import { entityNames } from '../entities/names.ts'
import { mostRows, pageOf, paging } from '../list.ts'
import { repeatedEntities } from '../rules/next-year.ts'
import { command, query } from './call.ts'

const nothing = z.strictObject({})
const entity = z.enum(entityNames)
const instant = z.iso.datetime()
const limitOf = (usual: number) => z.int().min(1).max(200).default(usual)

/** One row of history. `before` and `after` hold the changed fields only; both are null-safe JSON. */
const historyEntry = z.strictObject({
  sequence: z.int(),
  at: instant,
  operator: z.string(),
  action: z.enum(['create', 'update', 'trash', 'restore']),
  entity,
  id: z.uuid(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  undone: z.boolean(),
})
export type HistoryEntry = z.infer<typeof historyEntry>

const hit = z.strictObject({
  entity,
  id: z.uuid(),
  title: z.string(),
  excerpt: z.string(),
  /** What the record is a part of, such as the plan of a node. */
  owner: z.strictObject({ entity, id: z.uuid() }).nullable(),
  /** Titles of what it stands in, the widest first: the plan, then the sections down to it. */
  path: z.array(z.string()),
  /** What tells it from others of the same words: its kind, its number, the day it was issued or begins. */
  kind: z.string().nullable(),
  number: z.string().nullable(),
  day: z.iso.date().nullable(),
})
export type SearchHit = z.infer<typeof hit>

const trashEntry = z.strictObject({
  entity,
  id: z.uuid(),
  revision: z.int(),
  title: z.string(),
  deletedAt: instant,
})
export type TrashEntry = z.infer<typeof trashEntry>

const draft = z.strictObject({ key: z.string().max(120), value: z.string().max(1_200_000), savedAt: instant })
export type Draft = z.infer<typeof draft>

const undoState = z.strictObject({
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** Who made the step, where that is somebody else. */
  of: z.string().nullable(),
})

/** Calls that concern any record: history, undo, search, trash, drafts. */
export const recordCalls = {
  /** The newest first. */
  'history.list': query(
    z.strictObject({ entity, id: z.uuid(), limit: paging.limit, after: paging.after }),
    pageOf(historyEntry),
  ),
  /**
   * A profile's own last step; with the right to manage, and none of its own, somebody else's. Fails with
   * `nothing-to-undo`, and with `not-permitted` where the change itself would be refused.
   */
  'history.undo': command(nothing, undoState),
  'history.redo': command(nothing, undoState),
  /** Of every kind, or of one alone. */
  'search.find': query(
    z.strictObject({ words: z.string().max(500), limit: limitOf(50), entity: entity.optional() }),
    z.array(hit),
  ),
  /** Unasked, what went there last comes first. */
  'trash.list': query(
    z.strictObject({
      sort: z
        .strictObject({
          column: z.enum(['title', 'entity', 'deletedAt']),
          direction: z.enum(['ascending', 'descending']),
        })
        .optional(),
      ...paging,
    }),
    pageOf(trashEntry),
  ),
  /**
   * Plans records again in the next year, with what belongs to them, as one step of undo: the same weekday, the state
   * planned. Gives the new records of those asked for, in their order.
   */
  'record.copyIntoNextYear': command(
    z.strictObject({ entity: z.enum(repeatedEntities), ids: z.array(z.uuid()).min(1).max(mostRows) }),
    z.strictObject({ ids: z.array(z.uuid()) }),
  ),
  'draft.list': query(z.strictObject({ prefix: z.string().max(120) }), z.array(draft)),
  'draft.put': command(draft.omit({ savedAt: true }), nothing),
  'draft.drop': command(z.strictObject({ key: z.string().max(120) }), nothing),
}
