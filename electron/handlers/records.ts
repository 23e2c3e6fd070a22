import { copyIntoNextYear } from '#db/copy-into-next-year.ts'
import { dropDraft, listDrafts, putDraft } from '#db/drafts.ts'
import { listHistory, redo, undo } from '#db/history.ts'
import { listPage } from '#db/list-page.ts'
import {
  createRow,
  getRow,
  listRows,
  namedRows,
  restoreRow,
  trashRow,
  trashRows,
  updateRow,
  updateRows,
} from '#db/records.ts'
import { placeRows } from '#db/place-rows.ts'
import { findRecords } from '#db/search.ts'
import { listTrash } from '#db/trash.ts'
import { write } from '#db/write.ts'
import { isListed, type CallName } from '#shared/contract.ts'
import { entities, type ListedEntity } from '#shared/entities/all.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import type { Handlers } from '../dispatch.ts'
import { actorOf, type Context } from '../context.ts'

type Verb = 'get' | 'list' | 'named' | 'all' | 'create' | 'update' | 'updateMany' | 'trash' | 'trashEach' | 'restore'
type EntityCall = Extract<CallName, `${EntityName}.${Verb}` | `${ListedEntity}.${'place' | 'insert'}`>

/** The calls of every entity, one implementation for all of them. */
export const entityHandlers = Object.assign({}, ...entityNames.map(handlersOf)) as Pick<Handlers<Context>, EntityCall>

/** History, undo, search, trash and drafts of any record. */
export const recordHandlers = {
  'history.list': (context, { entity, id, ...page }) => listHistory(context.offices.current(), entity, id, page),
  'history.undo': (context) => undo(context.offices.current(), actorOf(context), context.session.may),
  'history.redo': (context) => redo(context.offices.current(), actorOf(context), context.session.may),
  'search.find': (context, { words, limit, entity }) => findRecords(context.offices.current(), words, limit, entity),
  'trash.list': (context, query) => listTrash(context.offices.current(), query),
  'record.copyIntoNextYear': (context, { entity, ids }) => ({
    ids: write(context.offices.current(), actorOf(context), (tx) => copyIntoNextYear(tx, entity, ids)),
  }),
  'draft.list': (context, { prefix }) => listDrafts(context.offices.current(), actorOf(context), prefix),
  'draft.put': (context, draft) => {
    putDraft(context.offices.current(), actorOf(context), draft)
    return {}
  },
  'draft.drop': (context, { key }) => {
    dropDraft(context.offices.current(), actorOf(context), key)
    return {}
  },
} satisfies Partial<Handlers<Context>>

type Versioned = { id: string; revision: number }

const inOffice = (context: Context) => context.offices.current()

function handlersOf(name: EntityName) {
  return {
    ...(isListed(entities[name]) && listHandlersOf(name as ListedEntity)),
    [`${name}.get`]: (context: Context, { id }: { id: string }) => getRow(inOffice(context), name, id),
    [`${name}.list`]: (context: Context, query: never) => listPage(inOffice(context), name, query),
    [`${name}.named`]: (context: Context, { ids }: { ids: string[] }) => namedRows(inOffice(context), name, ids),
    [`${name}.all`]: (context: Context, input: { where?: Record<string, string>; trash?: boolean }) =>
      listRows(inOffice(context), name, input),
    [`${name}.create`]: (context: Context, input: never) =>
      write(inOffice(context), actorOf(context), (tx) => createRow(tx, name, input)),
    [`${name}.update`]: (context: Context, { id, revision, patch }: Versioned & { patch: never }) =>
      write(inOffice(context), actorOf(context), (tx) => updateRow(tx, name, { id, revision }, patch)),
    [`${name}.updateMany`]: (context: Context, { records, patch }: { records: Versioned[]; patch: never }) =>
      write(inOffice(context), actorOf(context), (tx) => updateRows(tx, name, records, patch)),
    [`${name}.trashEach`]: (context: Context, { records }: { records: Versioned[] }) =>
      write(inOffice(context), actorOf(context), (tx) => trashRows(tx, name, records)),
    [`${name}.trash`]: (context: Context, row: Versioned) =>
      write(inOffice(context), actorOf(context), (tx) => trashRow(tx, name, row)),
    [`${name}.restore`]: (context: Context, row: Versioned) =>
      write(inOffice(context), actorOf(context), (tx) => restoreRow(tx, name, row)),
  }
}

type Place = { ids: string[]; beforeId: string | null }

function listHandlersOf(name: ListedEntity) {
  return {
    [`${name}.place`]: (context: Context, place: Place) =>
      write(inOffice(context), actorOf(context), (tx) => placeRows(tx, name, place)),
    [`${name}.insert`]: (context: Context, { values, beforeId }: { values: object; beforeId: string | null }) =>
      write(inOffice(context), actorOf(context), (tx) => {
        const { id } = createRow(tx, name, { ...values, position: 0 } as never)
        return placeRows(tx, name, { ids: [id], beforeId })[0]
      }),
  }
}
