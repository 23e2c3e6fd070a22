import { ownerEntity, type Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Field } from '#shared/field.ts'
import { fold } from '#shared/fold.ts'
import { plainText, type RichText } from '#shared/rich-text.ts'
import { prepared, type Connection } from './connection.ts'

export type Owner = { entity: EntityName; id: string }
export type Searched = { title: string; body: string; owner: Owner | null }
type Indexed = { id: string; deletedAt: string | null } & Record<string, unknown>

/** What of a record is searched, as it was written: its title, and every other field that takes part. */
export function searchedText(name: EntityName, row: Record<string, unknown>): Searched {
  const entity: Entity = entities[name]
  const fields = Object.entries(entity.fields).filter(
    ([field, { search }]) => search === true && field !== entity.title,
  )
  const body = fields.map(([field, { kind }]) => words(row[field], kind)).filter((text) => text !== '')
  return { title: titleOf(name, row), body: body.join('\n'), owner: ownerOf(name, row) }
}

/** The text that names a record; empty if the field that does is. */
export function titleOf(name: EntityName, row: Record<string, unknown>): string {
  const entity: Entity = entities[name]
  const field = entity.fields[entity.title]
  return field ? words(row[entity.title], field.kind) : ''
}

/** Brings the search index in line with a record; `before` is what it said until now, null for a new one. */
export function indexRecord(connection: Connection, name: EntityName, before: Indexed | null, row: Indexed): void {
  if (!isSearched(entities[name])) return
  const wanted = row.deletedAt === null ? searchedText(name, row) : null
  const known = before !== null && before.deletedAt === null ? searchedText(name, before) : null
  if (JSON.stringify(wanted) === JSON.stringify(known)) return
  if (known !== null) removeEntry(connection, row.id)
  if (wanted !== null) addEntry(connection, name, row.id, wanted)
}

/** Whether the search box finds records of an entity. */
export function isSearched({ fields }: Entity): boolean {
  return Object.values(fields).some(({ search }) => search === true)
}

function addEntry(connection: Connection, entity: EntityName, id: string, text: Searched): void {
  const { client } = connection
  const entry = prepared(connection, 'add entry', () =>
    client.prepare('INSERT INTO search_entry (entity, record_id, owner_entity, owner_id) VALUES (?, ?, ?, ?)'),
  )
  const index = prepared(connection, 'add words', () =>
    client.prepare('INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)'),
  )
  const { lastInsertRowid } = entry.run(entity, id, text.owner?.entity ?? null, text.owner?.id ?? null)
  index.run(lastInsertRowid, fold(text.title), fold(text.body))
}

function removeEntry(connection: Connection, id: string): void {
  const { client } = connection
  const entry = prepared(connection, 'remove entry', () =>
    client.prepare<[string], number>('DELETE FROM search_entry WHERE record_id = ? RETURNING number').pluck(),
  )
  const index = prepared(connection, 'remove words', () => client.prepare('DELETE FROM search WHERE rowid = ?'))
  const number = entry.get(id)
  if (number !== undefined) index.run(number)
}

function ownerOf(name: EntityName, row: Record<string, unknown>): Owner | null {
  const { partOf }: Entity = entities[name]
  const entity = ownerEntity(entities[name])
  return partOf === undefined || entity === undefined ? null : { entity, id: String(row[partOf]) }
}

function words(value: unknown, kind: Field['kind']): string {
  if (kind === 'rich' && Array.isArray(value)) return plainText(value as RichText)
  if (kind === 'lines' && Array.isArray(value)) return value.join('\n')
  return typeof value === 'string' ? value : ''
}
