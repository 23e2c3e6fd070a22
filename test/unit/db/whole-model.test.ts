import { afterAll, describe, expect, it } from 'vitest'
import { createRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { entityNames } from '#shared/entities/names.ts'
import { officeInput } from '#test/builders/build-inputs.ts'
import { chanceFrom, seedOf, type Chance } from '#test/faults/chance.ts'
import { tell } from '#test/faults/figure.ts'
import { createTempOffice } from '#test/harness/temp-office.ts'
import * as acts from '#test/model/acts.ts'
import { compare, compareAll, sharesOf } from '#test/model/compare.ts'
import { emptyModel, idsOf } from '#test/model/office-model.ts'
import { place, restore } from '#test/model/place-acts.ts'
import { oneOf } from '#test/model/random-record.ts'
import { actor, type World } from '#test/model/world.ts'

// Random work on records of every entity beside a model of plain objects that knows nothing of SQL, history or search;
// what it knows of an entity it reads from its description, so that a new one takes part by itself. More steps:
// EQUIPLAN_MODEL_STEPS=10000; the same again: EQUIPLAN_SEED.
const wanted = Number(process.env['EQUIPLAN_MODEL_STEPS'] ?? 2_000)
const perOffice = 500
const seed = seedOf()
const seen = { steps: 0, restarts: 0, records: 0, writes: 0, kinds: new Set<EntityName>() }

const often: Record<string, [act: acts.Act, weight: number]> = {
  create: [acts.create, 8],
  edit: [acts.edit, 8],
  editMany: [acts.editMany, 3],
  editStale: [acts.editStale, 1],
  lock: [acts.lock, 2],
  trash: [acts.trash, 3],
  trashMany: [acts.trashMany, 1],
  restore: [restore, 3],
  place: [place, 3],
  undo: [acts.undoLast, 5],
  redo: [acts.redoLast, 3],
}
const bag = Object.entries(often).flatMap(([name, [, weight]]) => Array.from({ length: weight }, () => name))

// Every write some minutes after the one before; now and then somebody sets the clock of the PC back ten years.
function clockFrom(chance: Chance): () => number {
  let at = Date.UTC(2026, 10, 22)
  return () => (at += chance() < 0.002 ? -10 * 365 * 86_400_000 : 180_000 + Math.floor(chance() * 86_400_000))
}

function work(chance: Chance, kinds: readonly EntityName[], steps: number): void {
  const temp = createTempOffice({ now: clockFrom(chance) })
  const world: World = { temp, model: emptyModel(), chance, kinds }
  try {
    const office = write(temp.office, { ...actor, undoable: false }, (tx) => createRow(tx, 'office', officeInput()))
    const { country, kind, documentLanguage, currency, lengthUnit, sample } = office
    const fields = { country, kind, documentLanguage, currency, lengthUnit, sample }
    world.model.facts.set(office.id, { entity: 'office', fields, trashedBy: null })
    for (const each of kinds) beginWith(world, each)
    for (let done = 0; done < steps;) done += step(world) ? 1 : 0
    compareAll(world)
    for (const { entity } of world.model.facts.values()) seen.kinds.add(entity)
    seen.records += world.model.facts.size
    seen.writes += world.model.writes
  } finally {
    temp.remove()
  }
}

// Not every draw is a record that may be kept; of each kind there has to be one.
function beginWith(world: World, kind: EntityName): void {
  for (let tried = 0; tried < 50 && idsOf(world.model, { entity: kind, live: true }).length === 0; tried += 1) {
    compare(world, acts.createOne(world, kind) ?? [])
  }
}

function step(world: World): boolean {
  const { chance, model, temp } = world
  if (chance() < 0.02) {
    temp.reopen()
    seen.restarts += 1
    compareAll(world)
    return true
  }
  const name = oneOf(chance, bag) ?? ''
  try {
    const touched = often[name]?.[0](world) ?? null
    if (touched === null) return false
    compare(world, touched)
  } catch (error) {
    throw new Error(`step ${seen.steps}, ${name} among ${model.facts.size} records, seed ${seed}`, { cause: error })
  }
  seen.steps += 1
  return true
}

describe('an office with records of every kind, after any work at all', () => {
  afterAll(() => {
    const { steps, restarts, records, writes, kinds } = seen
    const found = { divergences: 0, kinds: kinds.size, records, writes, restarts }
    tell({ id: 'R13', what: 'steps on records of every entity beside a model', trials: steps, seen: found, seed })
  })

  it('holds what a simple model of it says, through bulk changes, locks, undo, redo, trash and restarts', () => {
    const chance = chanceFrom(seed)
    const shares = sharesOf(4, chance)
    for (let at = 0; seen.steps + seen.restarts < wanted; at += 1) {
      const kinds = shares[at % shares.length] ?? []
      work(chance, kinds, Math.min(perOffice, wanted))
    }
    expect(seen.kinds.size).toBe(entityNames.length)
  }, 1_200_000)
})
