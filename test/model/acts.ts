import { redo, undo } from '#db/history.ts'
import { createRow, trashRow, trashRows, updateRow } from '#db/records.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { failureOf } from '#test/harness/caught.ts'
import { isClosed, isOwnerClosed, refusals } from './expected-refusal.ts'
import { apply, factOf, idsOf, keep, structureOf, under, type Change, type Fact, type Model } from './office-model.ts'
import { drawFields, oneOf } from './random-record.ts'
import { actor, expectedly, fieldsOf, kept, storedRow, type World } from './world.ts'

/** One thing done to the office and to the model alike; gives the records to look at, null if there was nothing to do. */
export type Act = (world: World) => string[] | null

export const create: Act = (world) => {
  const entity = oneOf(world.chance, world.kinds)
  return entity === undefined ? null : createOne(world, entity)
}

/** Makes a record of an entity, and first what it cannot do without. */
export function createOne(world: World, entity: EntityName): string[] | null {
  const { model } = world
  const { fields } = structureOf(entity)
  const missing = Object.values(fields).find(
    ({ kind, optional, to }) =>
      kind === 'reference' && !optional && to && idsOf(model, { entity: to, live: true }).length === 0,
  )
  if (missing?.to !== undefined) return createOne(world, missing.to)
  const drawn = drawFields(world, entity, Object.keys(fields), {})
  if (Object.entries(fields).some(([field, { optional }]) => !optional && drawn[field] === null)) return null
  const wanted = kept(entity, drawn)
  const reasons = refusals(model, entity, '', wanted, null)
  if (isOwnerClosed(model, { entity, fields: wanted })) reasons.push('locked')
  const row = expectedly(world, reasons, (tx) => createRow(tx, entity, drawn as never))
  if (row === null) return []
  const after: Fact = { entity, fields: { ...wanted, ...followed(entity, wanted, row) }, trashedBy: null }
  keep(model, [{ id: row.id, before: null, after }])
  return [row.id]
}

export const edit: Act = (world) => {
  const id = oneOf(world.chance, idsOf(world.model, { live: true }))
  return id === undefined ? null : editEach(world, [id])
}

export const editMany: Act = (world) => {
  const entity = oneOf(world.chance, world.kinds)
  const all = idsOf(world.model, { entity: entity ?? 'unit', live: true })
  const chosen = all.filter(() => world.chance() < 0.5)
  return chosen.length < 2 ? null : editEach(world, chosen)
}

export const editStale: Act = (world) => {
  const id = oneOf(world.chance, idsOf(world.model, { live: true }))
  if (id === undefined || factOf(world.model, id).entity === 'office') return null
  const { entity } = factOf(world.model, id)
  const { revision } = storedRow(world, entity, id)
  expectedly(world, ['conflict'], (tx) => trashRow(tx, entity, { id, revision: revision + 1 }))
  return [id]
}

/** Closes a record that can be closed, or opens it again. */
export const lock: Act = (world) => {
  const canLock = ({ entity }: Fact) => structureOf(entity).lock !== undefined
  const ids = idsOf(world.model, { live: true }).filter((each) => canLock(factOf(world.model, each)))
  const id = oneOf(world.chance, ids)
  if (id === undefined) return null
  const { entity, fields } = factOf(world.model, id)
  const flag = structureOf(entity).lock ?? ''
  return change(world, [id], entity, { [flag]: fields[flag] !== true })
}

function editEach(world: World, ids: string[]): string[] {
  const { chance, model } = world
  const { entity, fields } = factOf(model, ids[0] ?? '')
  const { partOf, lock: flag } = structureOf(entity)
  const odds: Record<string, number> = { ...(partOf && { [partOf]: 0.03 }), ...(flag && { [flag]: 0.1 }) }
  // Amounts follow the currency of their plan; that has a test of its own.
  const open = Object.keys(fields).filter((field) => !(entity === 'plan' && field === 'currency'))
  const names = open.filter((field) => chance() < (odds[field] ?? 3 / open.length))
  const drawn = drawFields(world, entity, names, fields)
  const wrong = names.some((field) => drawn[field] === null && structureOf(entity).fields[field]?.optional === false)
  return wrong ? [] : change(world, ids, entity, drawn)
}

// All of them or none, as one step.
function change({ ...world }: World, ids: string[], entity: EntityName, drawn: Record<string, unknown>): string[] {
  const wanted = kept(entity, drawn)
  const trial: Model = { ...world.model, facts: new Map(world.model.facts) }
  const changes: Change[] = []
  const reasons: string[] = []
  for (const id of ids) {
    const before = factOf(trial, id)
    reasons.push(...refusals(trial, entity, id, wanted, before.fields))
    if (isClosed(trial, before, wanted)) reasons.push('locked')
    // The first refusal ends the whole change.
    if (reasons.length > 0) break
    const after = { ...before, fields: { ...before.fields, ...wanted } }
    trial.facts.set(id, after)
    changes.push({ id, before, after })
  }
  const done = expectedly(world, reasons, (tx) =>
    ids.map((id) => updateRow(tx, entity, storedRow(world, entity, id), drawn as never)),
  )
  if (done === null) return ids
  const rows: readonly object[] = done
  const settled = changes.map((one, at): Change => {
    const after: Fact | null = one.after
    return after === null
      ? one
      : { ...one, after: { ...after, fields: { ...after.fields, ...followed(entity, wanted, rows[at] ?? {}) } } }
  })
  keep(world.model, settled)
  return ids
}

// The day a task was done follows from its status and from the clock, which the model has not; it has a test of its own.
function followed(entity: EntityName, wanted: Record<string, unknown>, row: object): Record<string, unknown> {
  return entity === 'task' && 'status' in wanted && 'doneOn' in row ? { doneOn: row.doneOn } : {}
}

export const trash: Act = (world) => {
  const id = oneOf(world.chance, idsOf(world.model, { live: true }))
  return id === undefined ? null : trashAll(world, [id])
}

export const trashMany: Act = (world) => {
  const entity = oneOf(world.chance, world.kinds)
  const chosen = idsOf(world.model, { entity: entity ?? 'unit', live: true }).filter(() => world.chance() < 0.3)
  return chosen.length < 2 ? null : trashAll(world, chosen)
}

function trashAll(world: World, ids: string[]): string[] {
  const { model } = world
  const { entity } = factOf(model, ids[0] ?? '')
  const gone = new Set<string>()
  const reasons = entity === 'office' ? ['not-allowed'] : []
  for (const id of ids) {
    if (gone.has(id)) continue
    if (isClosed(model, factOf(model, id), null)) reasons.push('locked')
    for (const each of under(model, id)) if (factOf(model, each).trashedBy === null) gone.add(each)
  }
  const rows = ids.map((id) => storedRow(world, entity, id))
  if (expectedly(world, reasons, (tx) => trashRows(tx, entity, rows)) === null) return ids
  const trashedBy = model.writes + 1
  keep(
    model,
    [...gone].map((id) => ({ id, before: factOf(model, id), after: { ...factOf(model, id), trashedBy } })),
  )
  return [...gone]
}

export const undoLast: Act = (world) => {
  const { model, temp } = world
  const step = model.done.pop()
  if (step === undefined) {
    if (failureOf(() => undo(temp.office, actor)).code !== 'nothing-to-undo') throw new Error('undid what nobody did')
    return []
  }
  undo(temp.office, actor)
  const trashedBy = model.writes + 1
  apply(
    model,
    step.map(({ id, before, after }) => ({ id, before: after, after: before ?? { ...after, trashedBy } })),
  )
  model.undone.push(step)
  return step.map(({ id }) => id)
}

export const redoLast: Act = (world) => {
  const { model, temp } = world
  const step = model.undone.pop()
  if (step === undefined) {
    if (failureOf(() => redo(temp.office, actor)).code !== 'nothing-to-undo') throw new Error('redid what nobody undid')
    return []
  }
  redo(temp.office, actor)
  apply(model, step)
  model.done.push(step)
  return step.map(({ id }) => id)
}

/** What the fields of a record say in the office; for acts whose places only the office knows. */
export function foundFields(world: World, id: string): Record<string, unknown> {
  const { entity } = factOf(world.model, id)
  return fieldsOf(entity, storedRow(world, entity, id))
}
