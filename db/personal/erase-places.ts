import type { Erased } from '#shared/contract/personal-calls.ts'
import { blankRecord } from '#shared/blank-record.ts'
import type { Entity } from '#shared/entity.ts'
import { entities, type Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Field } from '#shared/field.ts'
import type { NameFinder } from '#shared/personal/name-in-text.ts'
import { withoutName } from '#shared/personal/name-in-field.ts'
import { emptied, personalFields } from '#shared/personal/personal-fields.ts'
import { noteIn } from '../audit/events.ts'
import { metaOf } from '../backup/copy-facts.ts'
import { reading, type Connection, type OpenOffice } from '../connection.ts'
import { generationsIn } from '../generations.ts'
import { isLocked } from '../locks.ts'
import { createRow } from '../records.ts'
import { changeRow, readRow, type AnyRow } from '../rows.ts'
import { stateOf, write, type Actor, type Write } from '../write.ts'
import { draftsWith } from './drafts-with.ts'
import { redactHistory, redacting } from './redact-history.ts'

export type FieldPlace = { entity: EntityName; id: string; field: string }

export type Erasing = {
  places: readonly FieldPlace[]
  /** What is taken out of texts that are not only for a name. */
  finder: NameFinder
  kind: Row<'erasure'>['kind']
  reason: string
  today: string
}

type Group = { entity: EntityName; id: string; fields: Set<string> }

/**
 * Erases in one transaction: fields for names are emptied, names are taken out of texts, and the history, the search, the
 * keys of lists and the drafts lose them too; then the files are cleaned. Closed records are no exception: a duty to
 * erase does not end with the minutes. What was done is kept as an `erasure`, which names fields and numbers only.
 */
export function erasePlaces(office: OpenOffice, actor: Actor, erasing: Erasing): Erased {
  const erasure = write(office, { ...actor, undoable: false }, (tx) => {
    const groups = groupsOf(erasing.places)
    const closed = groups.filter((group) => eraseIn(tx, group, erasing)).length
    const historyEntries = redacting(tx, () =>
      groups.reduce((sum, group) => sum + redactHistory(tx, group.entity, group.id, fieldsOnce(group)), 0),
    )
    const drafts = dropDrafts(tx, erasing, groups)
    const { connection } = stateOf(tx)
    const made = createRow(
      tx,
      'erasure',
      blankRecord('erasure', {
        reason: erasing.reason,
        kind: erasing.kind,
        day: erasing.today,
        places: linesOf(groups),
        records: groups.length,
        closedRecords: closed,
        historyEntries,
        drafts,
        backupSequence: Number(metaOf(connection.client, 'backupSequence') ?? 0) || null,
        locked: true,
      }),
    )
    const detail = { kind: erasing.kind, records: groups.length, historyEntries }
    noteIn(tx, { kind: 'person-erased', entity: 'erasure', id: made.id, detail })
    return made
  })
  cleanFiles(office)
  return { erasure, olderFiles: generationsIn(office.folder).filter((each) => each !== office.generation).length }
}

// True where the record, or what it is a part of, is closed.
function eraseIn(tx: Write, { entity: name, id, fields }: Group, { finder }: Erasing): boolean {
  const entity: Entity = entities[name]
  const row = readRow(stateOf(tx).connection, name, id)
  if (row === null) return false
  const changes = [...fields].flatMap((field): [string, unknown][] => {
    const description = entity.fields[field]
    const value = description && erasedValue(description, row[field], finder)
    return value === undefined ? [] : [[field, value]]
  })
  const isClosed = isLocked(tx, name, row)
  changeRow<AnyRow>(tx, name, row, Object.fromEntries(changes))
  return isClosed
}

function erasedValue(field: Field, value: unknown, finder: NameFinder): unknown {
  if (value === null || value === '') return undefined
  return field.personal === true ? emptied(field) : withoutName(field.kind, value, finder)
}

// A record that is about the person may have held more of them than it holds today: an address taken out before the
// erasure still stands in the history.
function fieldsOnce({ entity: name, fields }: Group): ReadonlySet<string> {
  const entity: Entity = entities[name]
  if (entity.fields[entity.title]?.personal !== true || !fields.has(entity.title)) return fields
  return new Set([...fields, ...personalFields(entity).map(([field]) => field)])
}

function dropDrafts(tx: Write, { finder }: Erasing, groups: readonly Group[]): number {
  const { connection } = stateOf(tx)
  const keys = draftsWith(connection, finder, new Set(groups.map(({ id }) => id)))
  for (const key of keys) connection.client.prepare('DELETE FROM draft WHERE key = ?').run(key)
  return keys.length
}

function groupsOf(places: readonly FieldPlace[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { entity, id, field } of places) {
    if (!Object.hasOwn((entities[entity] as Entity).fields, field)) continue
    const group = groups.get(id) ?? { entity, id, fields: new Set<string>() }
    group.fields.add(field)
    groups.set(id, group)
  }
  return [...groups.values()]
}

function linesOf(groups: readonly Group[]): string[] {
  const counts = new Map<string, number>()
  for (const { entity, fields } of groups) {
    for (const field of fields) counts.set(`${entity}.${field}`, (counts.get(`${entity}.${field}`) ?? 0) + 1)
  }
  return [...counts].map(([place, count]) => `${place} ${count}`)
}

// The pragmas overwrite what is deleted; the log still holds what was, and so do the segments of the full-text index.
function cleanFiles(office: OpenOffice): void {
  reading(office, cleanIndex)
  office.checkpoint()
}

function cleanIndex({ client }: Connection): void {
  client.exec(`INSERT INTO search (search) VALUES ('optimize')`)
}
