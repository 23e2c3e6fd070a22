import { z } from 'zod'
import { erasure } from '../entities/erasure.ts'
import { entityNames } from '../entities/names.ts'
import { person } from '../entities/person.ts'
import { retention } from '../entities/retention.ts'
import { rowOf } from '../entity.ts'
import { languages } from '../i18n/languages.ts'
import { duplicateReasons } from '../rules/duplicates.ts'
import { command, query } from './call.ts'
import { keepApart } from './stakeholder-calls.ts'

const id = z.uuid()
const count = z.int().min(0)
const versioned = z.strictObject({ id, revision: z.int().min(1) })
const entity = z.enum(entityNames)

/**
 * How a record holds something on a person: it is the person; it names the person of the register (`linked`); a field for
 * names holds exactly this name (`same`) or one that contains it (`part`); somebody wrote it in a text; only the history
 * holds it.
 */
export const placeKinds = ['person', 'linked', 'same', 'part', 'text', 'history'] as const

const fieldPlace = z.strictObject({ entity, id, field: z.string().max(60) })

const place = fieldPlace.extend({
  how: z.enum(placeKinds),
  /** What stands there; of long text a piece around the name. Empty where only the record is named. */
  text: z.string(),
  /** What the record is called. */
  title: z.string(),
  day: z.iso.date().nullable(),
  owner: z.strictObject({ entity, id, title: z.string() }).nullable(),
  isTrashed: z.boolean(),
  /** The record, or what it is a part of, is closed. */
  isClosed: z.boolean(),
  /** There is something to erase; a record that only names a person of the register says nothing by itself. */
  isErasable: z.boolean(),
})
export type PersonalPlace = z.infer<typeof place>

/** The most places one answer gives. */
export const mostPlaces = 5_000

const sought = {
  /** A name as it is written; empty to look for people of the register only. */
  words: z.string().max(200),
  /** People of the register who are meant. */
  personIds: z.array(id).max(20),
}

const erased = z.strictObject({
  erasure: rowOf(erasure),
  /** Files of earlier versions of the office that still hold it; they go by themselves. */
  olderFiles: count,
})
export type Erased = z.infer<typeof erased>

const dueRecord = z.strictObject({ entity, id, title: z.string(), day: z.iso.date(), owner: place.shape.owner })

const due = z.strictObject({
  retention: rowOf(retention),
  /** What is older is due. */
  before: z.iso.date(),
  total: count,
  /** The oldest 200. */
  records: z.array(dueRecord),
})
export type Due = z.infer<typeof due>

/** Calls on data about living people. */
export const personalCalls = {
  /** Every place that holds something on a person, found by the fields' own descriptions and in all texts. */
  'personal.find': query(
    z.strictObject(sought),
    z.strictObject({
      /** People of the register who are called so. */
      people: z.array(z.strictObject({ id, name: z.string(), post: z.string().nullable(), isTrashed: z.boolean() })),
      places: z.array(place),
      /** Unsaved drafts that hold the name. */
      drafts: count,
      isCut: z.boolean(),
    }),
  ),
  /** Saves what `personal.find` gives as a table for spreadsheets. Fails with `cancelled`. */
  'personal.export': command(
    z.strictObject({ ...sought, language: z.enum(languages) }),
    z.strictObject({ rows: count }),
  ),
  /**
   * Empties names and contacts in the places given, takes the name out of texts, and everything of it out of the history,
   * drafts, the search and the files. Sex, level and unit stay, so no count changes. Nobody can undo it.
   */
  'personal.erase': command(
    z.strictObject({
      ...sought,
      places: z.array(fieldPlace).min(1).max(mostPlaces),
      reason: z.string().max(300),
    }),
    erased,
  ),
  /** What would be destroyed now, by retention period. */
  'retention.due': query(z.strictObject({}), z.array(due)),
  /** Erases the names that are due by these periods, as `personal.erase` does. */
  'retention.destroy': command(
    z.strictObject({ ids: z.array(id).min(1).max(20), reason: z.string().max(300) }),
    erased,
  ),
  /** Makes a period for everything that has none, as one step of undo, with the years and the source proposed here. */
  'retention.propose': command(z.strictObject({ note: z.string().max(5_000) }), z.strictObject({ ids: z.array(id) })),
  /** People who may be the same, in groups. */
  'person.duplicates': query(
    z.strictObject({}),
    z.array(z.strictObject({ reason: z.enum(duplicateReasons), ids: z.array(id).min(2) })),
  ),
  /** Makes one person of several, as `stakeholder.merge` does. */
  'person.merge': command(
    z.strictObject({ keep: versioned, others: z.array(versioned).min(1).max(50) }),
    rowOf(person),
  ),
  /** Says of people that no two of them are the same, as `stakeholder.keepApart` does. */
  'person.keepApart': keepApart,
}
