import type { PersonalPlace } from '#shared/contract/personal-calls.ts'
import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { excerptOf } from '#shared/excerpt.ts'
import { foldedWords } from '#shared/fold.ts'
import { gap, nameFinder, type NameFinder } from '#shared/personal/name-in-text.ts'
import { wordsOfField } from '#shared/personal/name-in-field.ts'
import { personalFields, personReferences, writtenFields } from '#shared/personal/personal-fields.ts'
import { reading, type Connection, type OpenOffice } from '../connection.ts'
import { readRow, type AnyRow } from '../rows.ts'
import { draftsWith } from './drafts-with.ts'
import { historyPlaces } from './history-places.ts'
import { placeFactsIn } from './place-facts.ts'
import { walkRows } from './walk-rows.ts'

/** Who is looked for: a name as it is written, and people of the register. */
export type Who = { words: string; personIds: readonly string[] }

export type Found = {
  people: { id: string; name: string; post: string | null; isTrashed: boolean }[]
  places: PersonalPlace[]
  drafts: number
  isCut: boolean
}

type Hit = Pick<PersonalPlace, 'field' | 'how' | 'text' | 'isErasable'>

/**
 * Every place that holds something on a person, from the descriptions of all entities: an entity or a field that is added
 * is looked through without a word here. Also what lies in the trash, and what only the history or a draft still holds.
 */
export function findPlaces(office: OpenOffice, who: Who, limit: number): Found {
  return reading(office, (connection) => {
    const finder = finderFor(connection, who)
    const placeFacts = placeFactsIn(connection)
    const places: PersonalPlace[] = []
    const people: Found['people'] = []
    const own = new Set(who.personIds)
    for (const name of entityNames) {
      for (const row of walkRows(connection, name)) {
        if (name === 'person' && finder.likeness(String(row['name'])) !== null) people.push(personOf(row))
        const hits = hitsIn(name, row, finder, own)
        if (hits.length === 0) continue
        const facts = placeFacts(name, row)
        for (const hit of hits) places.push({ entity: name, id: row.id, ...hit, ...facts })
      }
    }
    const known = new Set(places.map(({ id, field }) => `${id} ${field}`))
    for (const { entity, id, field, text } of historyPlaces(connection, finder)) {
      const row = known.has(`${id} ${field}`) ? null : readRow(connection, entity, id)
      if (row === null) continue
      places.push({ entity, id, field, how: 'history', text, isErasable: true, ...placeFacts(entity, row) })
    }
    const drafts = draftsWith(connection, finder, own).length
    return { people, places: places.slice(0, limit), drafts, isCut: places.length > limit }
  })
}

/** As `finderFor`, of an open office; made before anything is erased, since it is made of what is. */
export function finderOf(office: OpenOffice, who: Who): NameFinder {
  return reading(office, (connection) => finderFor(connection, who))
}

/** The finder for a person: by the words given, and by name, address and number of the people of the register. */
function finderFor(connection: Connection, { words, personIds }: Who): NameFinder {
  const rows = personIds.flatMap((id) => readRow(connection, 'person', id) ?? [])
  const contacts = rows.flatMap(({ email, phone }) => [email, phone].filter((one) => typeof one === 'string'))
  return nameFinder({ names: [words, ...rows.map((row) => String(row['name']))], contacts })
}

function hitsIn(name: EntityName, row: AnyRow, finder: NameFinder, own: ReadonlySet<string>): Hit[] {
  const entity: Entity = entities[name]
  const isOwn = name === 'person' && own.has(row.id)
  const named = personReferences(entity).filter((field) => own.has(String(row[field])))
  const personal = personalFields(entity).flatMap(([field, { kind }]): Hit[] => {
    const text = wordsOfField(kind, row[field])
    if (text === '' || text === gap) return []
    const how = isOwn ? 'person' : howOf(finder.likeness(text), named, field, name)
    return how === null ? [] : [{ field, how, text: excerptOf(text, []), isErasable: true }]
  })
  const written = writtenFields(entity).flatMap(([field, { kind }]): Hit[] => {
    const text = wordsOfField(kind, row[field])
    const [first] = finder.find(text)
    if (!first) return []
    const around = excerptOf(text, foldedWords(text.slice(first.start, first.end)))
    return [{ field, how: 'text', text: around, isErasable: true }]
  })
  const linked = personal.some(({ how }) => how === 'linked') ? [] : named
  return [
    ...personal,
    ...linked.map((field): Hit => ({ field, how: 'linked', text: '', isErasable: false })),
    ...written,
  ]
}

// Of a record that names the person by `personId`, the name it keeps is the person's, however it was written that day.
function howOf(
  likeness: 'same' | 'part' | null,
  named: string[],
  field: string,
  entity: EntityName,
): Hit['how'] | null {
  if (named.includes('personId') && field === entities[entity].title) return 'linked'
  return likeness
}

function personOf(row: AnyRow): Found['people'][number] {
  const { name, post, deletedAt } = row
  return { id: row.id, name: String(name), post: typeof post === 'string' ? post : null, isTrashed: deletedAt !== null }
}
