import { connectionOf } from '#db/connection.ts'
import { undoState } from '#db/history.ts'
import { listPage } from '#db/list-page.ts'
import { findRecords } from '#db/search.ts'
import { listTrash } from '#db/trash.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { entityNames } from '#shared/entities/names.ts'
import { sortsOf } from '#shared/list.ts'
import { fold } from '#shared/fold.ts'
import { plainText, type RichText } from '#shared/rich-text.ts'
import { expect } from 'vitest'
import { ownerOf } from './expected-refusal.ts'
import { factOf, idsOf, structureOf, type Fact, type Model } from './office-model.ts'
import { oneOf } from './random-record.ts'
import { fieldsOf, storedRow, type World } from './world.ts'

/** Whether some records are in the office what they are in the model. */
export function compare(world: World, ids: Iterable<string>): void {
  const { model, temp } = world
  for (const id of ids) {
    const { entity, fields, trashedBy } = factOf(model, id)
    const row = storedRow(world, entity, id)
    expect({ fields: fieldsOf(entity, row), live: row.deletedAt === null }).toEqual({
      fields,
      live: trashedBy === null,
    })
  }
  expect(undoState(temp.office)).toEqual({ canUndo: model.done.length > 0, canRedo: model.undone.length > 0 })
}

/** Whether all of the office is what the model says: every record, list, the trash, the search and every reference. */
export function compareAll(world: World): void {
  const { model, temp } = world
  compare(world, model.facts.keys())
  for (const entity of new Set([...model.facts.values()].map((fact) => fact.entity))) compareLists(world, entity)
  expect(listTrash(temp.office, { limit: 1 }).total).toBe(
    [...model.facts].filter(([, fact]) => isInTrash(model, fact)).length,
  )
  for (let asked = 0; asked < 10; asked += 1) compareSearch(world)
  expect(connectionOf(temp.office).client.pragma('foreign_key_check')).toEqual([])
  expect(connectionOf(temp.office).client.pragma('integrity_check', { simple: true })).toBe('ok')
}

function compareLists(world: World, entity: EntityName): void {
  const { model, chance } = world
  const ids = idsOf(model, { entity, live: true })
  expect(listed(world, entity, {})).toEqual(ids.toSorted())
  const { fields } = structureOf(entity)
  const references = Object.keys(fields).filter((field) => fields[field]?.kind === 'reference')
  const field = oneOf(chance, references)
  const wanted = ids.map((id) => factOf(model, id).fields[field ?? '']).find((value) => typeof value === 'string')
  if (field === undefined || wanted === undefined) return
  const own = ids.filter((id) => factOf(model, id).fields[field] === wanted)
  expect(listed(world, entity, { where: { [field]: wanted } })).toEqual(own.toSorted())
}

// Page by page, as somebody scrolls; by any of the columns it can be sorted by.
function listed({ temp, chance }: World, entity: EntityName, query: object): string[] {
  const column = oneOf(chance, sortsOf(structureOf(entity)))
  const direction = oneOf(chance, ['ascending', 'descending'])
  const ids: string[] = []
  let after: string | undefined
  do {
    const page = listPage(temp.office, entity, { ...query, sort: { column, direction }, limit: 7, after } as never)
    ids.push(...page.rows.map(({ id }) => id))
    if (page.next === null) expect(page.total).toBe(ids.length)
    after = page.next ?? undefined
  } while (after !== undefined)
  return ids.toSorted()
}

// What went along with the record above it is not listed by itself; ties between records never are.
function isInTrash(model: Model, { entity, fields, trashedBy }: Fact): boolean {
  if (trashedBy === null || entity === 'evidenceLink' || entity === 'notSame') return false
  const { tree } = structureOf(entity)
  const above = tree === undefined ? undefined : model.facts.get(String(fields[tree]))
  return above?.trashedBy !== trashedBy
}

function compareSearch({ model, temp, chance }: World): void {
  const said = [...model.facts.values()].map(textOf).join(' ')
  const word = oneOf(chance, said.match(/ma\d{6}x/g) ?? [])
  if (word === undefined) return
  const isFound = (id: string) => {
    const fact = factOf(model, id)
    const owner = ownerOf(model, fact.entity, fact.fields)
    return textOf(fact).includes(word) && (owner === null || owner.trashedBy === null)
  }
  const found = findRecords(temp.office, word.toUpperCase(), 200).map(({ id }) => id)
  expect(found.toSorted()).toEqual(idsOf(model, { live: true }).filter(isFound).toSorted())
}

// Entities without any searched field are not in the search, not even by their titles.
function textOf({ entity, fields }: Fact): string {
  const { fields: described, title } = structureOf(entity)
  const searched = Object.keys(described).filter((field) => described[field]?.search === true)
  if (searched.length === 0) return ''
  return fold(
    [...new Set([title, ...searched])].map((field) => wordsOf(fields[field], described[field]?.kind)).join(' '),
  )
}

function wordsOf(value: unknown, kind: string | undefined): string {
  if (kind === 'rich') return plainText((value ?? []) as RichText)
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}

/** Every entity there is, a share of them for each of some offices; chance mixes which come together. */
export function sharesOf(offices: number, chance: () => number): EntityName[][] {
  const mixed = entityNames
    .filter((name) => name !== 'office')
    .map((name) => ({ name, at: chance() }))
    .toSorted((one, other) => one.at - other.at)
  return Array.from({ length: offices }, (_, share) =>
    mixed.filter((__, at) => at % offices === share).map(({ name }) => name),
  )
}
