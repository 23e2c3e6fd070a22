import { z } from 'zod'
import { inputOf, patchOf, rowOf, type Entity, type InputOf, type PatchOf } from './entity.ts'
import { entities, type Entities, type Row } from './entities/all.ts'
import { entityNames, type EntityName } from './entities/names.ts'
import { officeCalls } from './contract/office-calls.ts'
import { documentCalls } from './contract/document-calls.ts'
import { planCalls } from './contract/plan-calls.ts'
import { recordCalls } from './contract/record-calls.ts'
import { command, query, type Call } from './contract/call.ts'

export type Reference = { id: string; revision: number }

const id = z.uuid()
const versioned = z.strictObject({ id, revision: z.int().min(1) })
const listing = z.strictObject({
  /** Only records whose reference field has this value, for example `{ planId }`. */
  where: z.record(z.string().max(40), id).optional(),
  trash: z.boolean().optional(),
})

/** The calls every entity has: one path for all of them. */
type EntityCalls = {
  /** Also from the trash. */
  [N in EntityName as `${N}.get`]: Call<{ id: string }, Row<N>>
} & {
  [N in EntityName as `${N}.list`]: Call<z.infer<typeof listing>, Row<N>[]>
} & {
  [N in EntityName as `${N}.create`]: Call<InputOf<Entities[N]>, Row<N>>
} & {
  [N in EntityName as `${N}.update`]: Call<Reference & { patch: PatchOf<Entities[N]> }, Row<N>>
} & {
  [N in EntityName as `${N}.trash` | `${N}.restore`]: Call<Reference, Row<N>>
}

function callsOf(name: EntityName): Record<string, Call> {
  const entity: Entity = entities[name]
  const row = rowOf(entity)
  return {
    [`${name}.get`]: query(z.strictObject({ id }), row),
    [`${name}.list`]: query(listing, z.array(row)),
    [`${name}.create`]: command(inputOf(entity), row),
    [`${name}.update`]: command(versioned.extend({ patch: patchOf(entity) }), row),
    [`${name}.trash`]: command(versioned, row),
    [`${name}.restore`]: command(versioned, row),
  }
}

/** Every call that crosses the process boundary, with the schema of what goes in and what comes out. */
export const contract = {
  ...(Object.assign({}, ...entityNames.map(callsOf)) as EntityCalls),
  ...recordCalls,
  ...planCalls,
  ...documentCalls,
  ...officeCalls,
}

export type Contract = typeof contract
export type CallName = keyof Contract & string
export type CallInput<N extends CallName> = z.input<Contract[N]['input']>
/** The input as a handler gets it: cleaned, with defaults. */
export type CallArguments<N extends CallName> = z.output<Contract[N]['input']>
export type CallOutput<N extends CallName> = z.output<Contract[N]['output']>
