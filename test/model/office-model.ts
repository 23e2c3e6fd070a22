import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'

/** A record as the model holds it: what its fields say, and the write that put it into the trash, if one did. */
export type Fact = { entity: EntityName; fields: Record<string, unknown>; trashedBy: number | null }

/** What one write did to one record; without a before it was made. */
export type Change = { id: string; before: Fact | null; after: Fact }

/**
 * An office of plain objects that knows nothing of SQL, history or search. `along` tells what last went to the trash in
 * the same write as a record.
 */
export type Model = {
  facts: Map<string, Fact>
  done: Change[][]
  undone: Change[][]
  along: Map<string, ReadonlySet<string>>
  writes: number
}

export function emptyModel(): Model {
  return { facts: new Map(), done: [], undone: [], along: new Map(), writes: 0 }
}

/** How an entity stands to others, as its description says. */
export function structureOf(name: EntityName): Entity {
  return entities[name]
}

/** Ids of records, of one entity if it is named, out of the trash or in it. */
export function idsOf({ facts }: Model, wanted: { entity?: EntityName; live: boolean }): string[] {
  const isWanted = ({ entity, trashedBy }: Fact) =>
    (wanted.entity === undefined || wanted.entity === entity) && (trashedBy === null) === wanted.live
  return [...facts].filter(([, fact]) => isWanted(fact)).map(([id]) => id)
}

export function factOf({ facts }: Model, id: string): Fact {
  const fact = facts.get(id)
  if (fact === undefined) throw new Error(`the model does not know ${id}`)
  return fact
}

export function isLive({ facts }: Model, id: unknown): boolean {
  return typeof id === 'string' && facts.get(id)?.trashedBy === null
}

/** A record and all that stand under it in a tree, also from the trash. */
export function under(model: Model, id: string): string[] {
  const { entity } = factOf(model, id)
  const { tree } = structureOf(entity)
  if (tree === undefined) return [id]
  const children = [...model.facts].filter(([, fact]) => fact.entity === entity && fact.fields[tree] === id)
  return [id, ...children.flatMap(([child]) => under(model, child))]
}

/** Brings the facts to what a write made of them. */
export function apply(model: Model, changes: readonly Change[]): void {
  model.writes += 1
  const gone = new Set(
    changes.filter(({ id, after }) => after.trashedBy !== null && isLive(model, id)).map(({ id }) => id),
  )
  for (const { id, after } of changes) {
    if (gone.has(id)) model.along.set(id, gone)
    model.facts.set(id, gone.has(id) ? { ...after, trashedBy: model.writes } : after)
  }
}

/** As `apply`, for a write that undo can take back; one that changed nothing leaves no step. */
export function keep(model: Model, changes: readonly Change[]): void {
  const real = changes.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  if (real.length === 0) return
  apply(model, real)
  model.done.push(real)
  model.undone = []
}
