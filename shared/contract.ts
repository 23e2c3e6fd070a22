import { z } from 'zod'
import { once } from './once.ts'
import { givenOf, inputOf, patchOf, rowOf, type Entity, type GivenInputOf, type GivenPatchOf } from './entity.ts'
import { entities, type Entities, type ListedEntity, type Row } from './entities/all.ts'
import { entityNames, type EntityName } from './entities/names.ts'
import { officeCalls } from './contract/office-calls.ts'
import { listQueryOf, listRowOf, mostRows, pageOf, type ListQuery, type ListRowOf, type Page } from './list.ts'
import { attendanceCalls } from './contract/attendance-calls.ts'
import { accessCalls } from './contract/access-calls.ts'
import { auditCalls } from './contract/audit-calls.ts'
import { backupCalls } from './contract/backup-calls.ts'
import { calendarCalls } from './contract/calendar-calls.ts'
import { evidenceCalls } from './contract/evidence-calls.ts'
import { documentCalls } from './contract/document-calls.ts'
import { meetingCalls } from './contract/meeting-calls.ts'
import { periodCalls } from './contract/period-calls.ts'
import { indicatorCalls } from './contract/indicator-calls.ts'
import { overviewCalls } from './contract/overview-calls.ts'
import { personalCalls } from './contract/personal-calls.ts'
import { planCalls } from './contract/plan-calls.ts'
import { relationCalls } from './contract/relation-calls.ts'
import { recordCalls } from './contract/record-calls.ts'
import { sumCalls } from './contract/sum-calls.ts'
import { stakeholderCalls } from './contract/stakeholder-calls.ts'
import { trainingCalls } from './contract/training-calls.ts'
import { command, query, type Call } from './contract/call.ts'

export type Reference = { id: string; revision: number }

/** A record as lists have it. */
export type ListRow<N extends EntityName> = ListRowOf<Entities[N]>

const id = z.uuid()
const versioned = z.strictObject({ id, revision: z.int().min(1) })
const whole = z.strictObject({
  /** Only records whose reference field has this value, for example `{ planId }`. */
  where: z.record(z.string().max(40), id).optional(),
  trash: z.boolean().optional(),
})

/** The calls every entity has: one path for all of them. */
type EntityCalls = {
  /** Also from the trash. */
  [N in EntityName as `${N}.get`]: Call<{ id: string }, Row<N>>
} & {
  /** Some rows of a list of any length, without prose and pictures: filtered, searched, sorted and counted. */
  [N in EntityName as `${N}.list`]: Call<ListQuery<Entities[N]>, Page<ListRow<N>>>
} & {
  /** Records by their ids, also from the trash (`deletedAt` tells): how what others name is called. */
  [N in EntityName as `${N}.named`]: Call<{ ids: string[] }, ListRow<N>[]>
} & {
  /** Every record, whole: what a plan or a picker holds. Fails with `too-large` rather than leaving some out. */
  [N in EntityName as `${N}.all`]: Call<z.infer<typeof whole>, Row<N>[]>
} & {
  [N in EntityName as `${N}.create`]: Call<GivenInputOf<Entities[N]>, Row<N>>
} & {
  [N in EntityName as `${N}.update`]: Call<Reference & { patch: GivenPatchOf<Entities[N]> }, Row<N>>
} & {
  /** The same change to several records, as one step of undo. */
  [N in EntityName as `${N}.updateMany`]: Call<{ records: Reference[]; patch: GivenPatchOf<Entities[N]> }, Row<N>[]>
} & {
  /** Puts several records into the trash as one step of undo; those that lie there already stay. */
  [N in EntityName as `${N}.trashEach`]: Call<{ records: Reference[] }, Row<N>[]>
} & {
  [N in EntityName as `${N}.trash` | `${N}.restore`]: Call<Reference, Row<N>>
} & {
  /** Puts records, in the order given, before another of the list (null: at the end). */
  [N in ListedEntity as `${N}.place`]: Call<{ ids: string[]; beforeId: string | null }, Row<N>[]>
} & {
  /** Makes a record in its place: before another of the list, or at the end. */
  [N in ListedEntity as `${N}.insert`]: Call<
    { values: Omit<GivenInputOf<Entities[N]>, 'position'>; beforeId: string | null },
    Row<N>
  >
}

// Each is made when it is first asked for: all of them at once would cost every start some fifty milliseconds.
function callsOf(name: EntityName): Record<string, () => Call> {
  const entity: Entity = entities[name]
  const row = once(() => rowOf(entity))
  const given = givenOf(entity)
  const change = once(() => patchOf(given))
  const records = once(() => z.array(versioned).min(1).max(2_000))
  return {
    get: () => query(z.strictObject({ id }), row()),
    list: () => query(listQueryOf(entity), pageOf(listRowOf(entity))),
    named: () => query(z.strictObject({ ids: z.array(id).max(mostRows) }), z.array(listRowOf(entity))),
    all: () => query(whole, z.array(row())),
    create: () => command(inputOf(given), row()),
    update: () => command(versioned.extend({ patch: change() }), row()),
    updateMany: () => command(z.strictObject({ records: records(), patch: change() }), z.array(row())),
    trash: () => command(versioned, row()),
    trashEach: () => command(z.strictObject({ records: records() }), z.array(row())),
    restore: () => command(versioned, row()),
    ...(isListed(entity) && {
      place: () =>
        command(z.strictObject({ ids: z.array(id).min(1).max(2_000), beforeId: id.nullable() }), z.array(row())),
      insert: () =>
        command(z.strictObject({ values: inputOf(given).omit({ position: true }), beforeId: id.nullable() }), row()),
    }),
  }
}

function entityCalls(): EntityCalls {
  const properties = entityNames.flatMap((name) =>
    Object.entries(callsOf(name)).map(([action, make]) => [`${name}.${action}`, { get: once(make), enumerable: true }]),
  )
  return Object.defineProperties({}, Object.fromEntries(properties)) as EntityCalls
}

/** Whether records of an entity stand in an order that people give them, and in no tree. */
export function isListed({ ordered, tree }: Entity): boolean {
  return ordered === true && tree === undefined
}

/** Every call that crosses the process boundary, with the schema of what goes in and what comes out. */
export const contract = Object.assign(entityCalls(), {
  ...recordCalls,
  ...relationCalls,
  ...indicatorCalls,
  ...planCalls,
  ...documentCalls,
  ...officeCalls,
  ...backupCalls,
  ...auditCalls,
  ...accessCalls,
  ...stakeholderCalls,
  ...periodCalls,
  ...sumCalls,
  ...overviewCalls,
  ...meetingCalls,
  ...attendanceCalls,
  ...trainingCalls,
  ...calendarCalls,
  ...evidenceCalls,
  ...personalCalls,
})

export type Contract = typeof contract
export type CallName = keyof Contract & string
export type CallInput<N extends CallName> = z.input<Contract[N]['input']>
/** The input as a handler gets it: cleaned, with defaults. */
export type CallArguments<N extends CallName> = z.output<Contract[N]['input']>
export type CallOutput<N extends CallName> = z.output<Contract[N]['output']>
