import { placeRows } from '#db/place-rows.ts'
import { restoreRow } from '#db/records.ts'
import { isOrdered } from '#shared/entities/all.ts'
import type { Fact, Model } from './office-model.ts'
import { foundFields, type Act } from './acts.ts'
import { isClosed, isOwnerClosed, ownerOf, stands } from './expected-refusal.ts'
import { factOf, idsOf, isLive, keep, structureOf, under } from './office-model.ts'
import { oneOf } from './random-record.ts'
import { expectedly, storedRow } from './world.ts'

/** Takes a record out of the trash, with what went there along with it, under the nearest that is still there. */
export const restore: Act = (world) => {
  const { model } = world
  const id = oneOf(world.chance, idsOf(model, { live: false }))
  if (id === undefined) return null
  const fact = factOf(model, id)
  const along = under(model, id).filter(
    (each) => each === id || (model.along.get(id)?.has(each) && !isLive(model, each)),
  )
  const row = storedRow(world, fact.entity, id)
  const reasons = restoreRefusals(model, id, fact)
  if (expectedly(world, reasons, (tx) => restoreRow(tx, fact.entity, row)) === null) return [id]
  const { tree } = structureOf(fact.entity)
  const above = tree === undefined ? null : nearestLiving(model, tree, fact.fields[tree])
  const moved = tree !== undefined && above !== fact.fields[tree]
  const place = moved
    ? { [tree]: above, ...(isOrdered(fact.entity) && { position: foundFields(world, id)['position'] }) }
    : {}
  keep(
    model,
    along.map((each) => {
      const before = factOf(model, each)
      const fields = each === id ? { ...before.fields, ...place } : before.fields
      return { id: each, before, after: { ...before, fields, trashedBy: null } }
    }),
  )
  return along
}

/** Puts a record before one of its siblings; where it stands is asked, how many places that is the office's own. */
export const place: Act = (world) => {
  const { model, chance } = world
  const canMove = ({ entity }: Fact) => isOrdered(entity) && entity !== 'planBasis'
  const id = oneOf(
    chance,
    idsOf(model, { live: true }).filter((each) => canMove(factOf(model, each))),
  )
  if (id === undefined) return null
  const fact = factOf(model, id)
  const { entity } = fact
  if (!isOrdered(entity)) return null
  const siblings = siblingsOf(model, id)
  const beforeId =
    chance() < 0.3
      ? null
      : (oneOf(
          chance,
          siblings.filter((each) => each !== id),
        ) ?? null)
  const reasons = isClosed(model, fact, null) ? ['locked'] : []
  if (expectedly(world, reasons, (tx) => placeRows(tx, entity, { ids: [id], beforeId })) === null) return [id]
  const rest = siblings.filter((each) => each !== id)
  const at = beforeId === null ? rest.length : rest.indexOf(beforeId)
  keep(
    model,
    siblings.map((each) => {
      const before = factOf(model, each)
      const { position } = foundFields(world, each)
      return { id: each, before, after: { ...before, fields: { ...before.fields, position } } }
    }),
  )
  const found = siblingsOf(model, id)
  const wanted = rest.toSpliced(at, 0, id)
  if (found.join() !== wanted.join()) throw new Error(`placed as ${found.join()} instead of ${wanted.join()}`)
  return siblings
}

function restoreRefusals(model: Model, id: string, { entity, fields }: Fact): string[] {
  const { partOf } = structureOf(entity)
  const owner = ownerOf(model, entity, fields)
  const inTrash = owner !== null && owner.trashedBy !== null
  return [
    ...(partOf !== undefined && inTrash ? [owner.entity === 'plan' ? 'owner-in-trash' : 'whole-in-trash'] : []),
    ...(isOwnerClosed(model, { entity, fields }) ? ['locked'] : []),
    ...(stands(model, entity, id, fields) ? ['added-again'] : []),
  ]
}

function nearestLiving(model: Model, tree: string, id: unknown): string | null {
  if (typeof id !== 'string') return null
  return isLive(model, id) ? id : nearestLiving(model, tree, factOf(model, id).fields[tree])
}

// By position, then by the time they were made.
function siblingsOf(model: Model, id: string): string[] {
  const { entity, fields } = factOf(model, id)
  const { partOf = '', tree = '' } = structureOf(entity)
  const isBeside = (other: Fact['fields']) => other[partOf] === fields[partOf] && other[tree] === fields[tree]
  const positionOf = (each: string) => Number(factOf(model, each).fields['position'])
  return idsOf(model, { entity, live: true })
    .filter((each) => isBeside(factOf(model, each).fields))
    .toSorted((one, other) => positionOf(one) - positionOf(other) || (one < other ? -1 : 1))
}
