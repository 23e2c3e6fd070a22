import type { z } from 'zod'
import type { ListRow } from '#shared/contract.ts'
import { localDay } from '#shared/day.ts'
import { inputOf, patchOf, type Entity, type InputOf, type PatchOf } from '#shared/entity.ts'
import { entities, type Entities, type Row } from '#shared/entities/all.ts'
import type { Currency } from '#shared/entities/currencies.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { Failed, tooLarge } from '#shared/failure.ts'
import { listFields } from '#shared/list.ts'
import { check } from '#shared/problems.ts'
import { withDoneOn } from '#shared/rules/done-on.ts'
import { problemsIn } from '#shared/rules/record-rules.ts'
import { reading, type OpenOffice } from './connection.ts'
import { conflict, liveRow, refuseChangedSince } from './conflict.ts'
import { failedOf } from './failures.ts'
import { refuseLocked, refuseLockedAmong, refuseLockedOwner } from './locks.ts'
import { keepNumbers } from './plan-currency.ts'
import { checkReferences, refuseTrashedOwner } from './references.ts'
import { changeRow, insertRow, readRow, selectIds, selectRows, type AnyRow } from './rows.ts'
import { refuseSecondSeat } from './seats.ts'
import { restoreSubtree, trashSubtree } from './subtree.ts'
import { newId } from './uuid.ts'
import { stateOf, type Write } from './write.ts'

export type Versioned = { id: string; revision: number }

/** The most whole records that cross to the window at once; longer lists are read by pages. */
const mostWhole = 10_000

/**
 * Every record of one entity, whole, by `position` where it has one, else in the order they were made. `where` names
 * reference fields and the ids they must have; `trash` gives what lies in the trash instead of what does not. Fails with
 * `too-large` where there are more than 10,000, rather than leaving some out.
 */
export function listRows<N extends EntityName>(
  office: OpenOffice,
  name: N,
  { where = {}, trash = false }: { where?: Record<string, string> | undefined; trash?: boolean | undefined } = {},
): Row<N>[] {
  const problems = Object.keys(where).filter((field) => !isReference(name, field))
  if (problems.length > 0) {
    throw new Failed('invalid', { problems: problems.map((path) => ({ path, reason: 'unknown-field' })) })
  }
  const rows = reading(office, (connection) => selectRows(connection, name, where, trash, mostWhole + 1))
  if (rows.length > mostWhole) throw tooLarge(mostWhole, 'items', { entity: name })
  return rows as Row<N>[]
}

/** Records by their ids as lists have them, also from the trash; those that do not exist are left out. */
export function namedRows<N extends EntityName>(office: OpenOffice, name: N, ids: readonly string[]): ListRow<N>[] {
  const fields = new Set(listFields(entities[name]))
  const base = ['id', 'createdAt', 'updatedAt', 'revision', 'deletedAt']
  const wanted = [...new Set(ids)]
  return reading(office, (connection) => {
    const found = new Map(selectIds(connection, name, wanted, wanted.length).map((row) => [row.id, row]))
    return wanted.flatMap((id) => {
      const row = found.get(id)
      if (row === undefined) return []
      const shown = Object.entries(row).filter(([field]) => fields.has(field) || base.includes(field))
      return [Object.fromEntries(shown) as ListRow<N>]
    })
  })
}

/** One record, also from the trash. Fails with `not-found`. */
export function getRow<N extends EntityName>(office: OpenOffice, name: N, id: string): Row<N> {
  const row = reading(office, (connection) => readRow(connection, name, id))
  if (row === null) throw new Failed('not-found', { detail: { entity: name } })
  return row as Row<N>
}

/**
 * Makes a record. Fails with `invalid` when a field is wrong or names a record that is not there or lies in the trash,
 * when the record as a whole breaks a rule, when somebody gets a seat they hold already (`already-member`), or when what
 * it is a part of is locked. What follows from a field is stored with it, such as the day a task was done.
 */
export function createRow<N extends EntityName>(tx: Write, name: N, input: InputOf<Entities[N]>): Row<N> {
  const { at, now } = stateOf(tx)
  const fields = withDoneOn(name, null, checked(inputOf(entities[name] as Entity), input), localDay(now))
  const row: AnyRow = { id: newId(now), createdAt: at, updatedAt: at, revision: 1, deletedAt: null, ...fields }
  checkReferences(tx, name, row, Object.keys(fields))
  refuseLockedOwner(tx, name, row)
  refuseUnsound(name, row)
  refuseSecondSeat(tx, name, row, Object.keys(fields))
  return insertRow(tx, name, row) as Row<N>
}

/**
 * Changes some fields of a record; one not named stays as it is. `revision` is the one the caller has read: if a field
 * it changes was changed since by somebody else, it fails with `conflict` and names the current revision. What a record is
 * a part of stays as it is made (`owner-stays`): what stands under it and names it belongs there too. Otherwise as
 * `createRow`.
 */
export function updateRow<N extends EntityName>(
  tx: Write,
  name: N,
  { id, revision }: Versioned,
  patch: PatchOf<Entities[N]>,
): Row<N> {
  const row = liveRow(tx, name, id)
  const given = checked(patchOf(entities[name] as Entity), patch)
  const changes = withDoneOn(name, row, given, localDay(stateOf(tx).now))
  refuseOtherOwner(name, row, changes)
  refuseChangedSince(tx, name, row, revision, (field) => field in given)
  refuseLocked(tx, name, row, changes)
  const next: AnyRow = { ...row, ...changes }
  checkReferences(tx, name, next, Object.keys(changes), row)
  refuseUnsound(name, next)
  refuseSecondSeat(
    tx,
    name,
    next,
    Object.keys(changes).filter((field) => changes[field] !== row[field]),
  )
  if (name === 'plan') keepNumbers(tx, id, row['currency'] as Currency, next['currency'] as Currency)
  return changeRow(tx, name, row, changes) as Row<N>
}

/**
 * Puts a record into the trash; in a tree it takes all that stands under it along. The office itself stays. Others may
 * go on naming it: documents print what was written until somebody writes something else.
 */
export function trashRow<N extends EntityName>(tx: Write, name: N, { id, revision }: Versioned): Row<N> {
  if (name === 'office') throw new Failed('not-allowed')
  const row = liveRow(tx, name, id)
  refuseChangedSince(tx, name, row, revision, (field) => field !== 'position')
  refuseLocked(tx, name, row)
  trashSubtree(tx, name, id)
  return getRow(tx.office, name, id)
}

/** Changes several records in the same way; if one of them is locked, all are left as they are and it is named. */
export function updateRows<N extends EntityName>(
  tx: Write,
  name: N,
  records: readonly Versioned[],
  patch: PatchOf<Entities[N]>,
): Row<N>[] {
  refuseLockedAmong(tx, name, liveOf(tx, name, records), patch as Record<string, unknown>)
  return records.map((record) => updateRow(tx, name, record, patch))
}

/**
 * Puts several records into the trash; what lies there already, also because it stood under another of them, stays. If
 * one of them is locked, all are left as they are and it is named.
 */
export function trashRows<N extends EntityName>(tx: Write, name: N, rows: readonly Versioned[]): Row<N>[] {
  refuseLockedAmong(tx, name, liveOf(tx, name, rows), null)
  return rows.map((row) => {
    const lies = readRow(stateOf(tx).connection, name, row.id)?.deletedAt
    return lies ? getRow(tx.office, name, row.id) : trashRow(tx, name, row)
  })
}

/**
 * Takes a record out of the trash; in a tree it comes back with what was trashed along with it, under the nearest record
 * above it that is still there. Fails with `invalid` when what it is a part of lies in the trash (`owner-in-trash`) or
 * the same was added again since (`added-again`).
 */
export function restoreRow<N extends EntityName>(tx: Write, name: N, { id, revision }: Versioned): Row<N> {
  const row: AnyRow = getRow<EntityName>(tx.office, name, id)
  if (row.deletedAt === null || row.revision !== revision) throw conflict(name, row)
  refuseTrashedOwner(stateOf(tx).connection, name, row)
  refuseLockedOwner(tx, name, row)
  try {
    restoreSubtree(tx, name, id)
  } catch (error) {
    throw addedAgain(failedOf(error))
  }
  return getRow(tx.office, name, id)
}

// Whatever the way in, a record that breaks a rule over several of its fields is never kept.
function refuseUnsound(name: EntityName, row: AnyRow): void {
  const problems = problemsIn(name, row as unknown as Row<typeof name>)
  if (problems.length > 0) throw new Failed('invalid', { problems })
}

function liveOf(tx: Write, name: EntityName, records: readonly Versioned[]): AnyRow[] {
  return records.flatMap(({ id }) => {
    const row = readRow(stateOf(tx).connection, name, id)
    return row?.deletedAt === null ? [row] : []
  })
}

function refuseOtherOwner(name: EntityName, row: AnyRow, changes: Record<string, unknown>): void {
  const { partOf }: Entity = entities[name]
  if (partOf === undefined || !(partOf in changes) || changes[partOf] === row[partOf]) return
  throw new Failed('invalid', { problems: [{ path: partOf, reason: 'owner-stays' }] })
}

function addedAgain(error: unknown): unknown {
  const [problem] = error instanceof Failed ? (error.failure.problems ?? []) : []
  if (problem?.reason !== 'already-exists') return error
  return new Failed('invalid', { problems: [{ path: problem.path, reason: 'added-again' }] }, error)
}

function checked(schema: z.ZodType, input: unknown): Record<string, unknown> {
  const found = check(schema, input)
  if (!found.ok) throw new Failed('invalid', { problems: found.problems })
  return found.value as Record<string, unknown>
}

function isReference(name: EntityName, field: string): boolean {
  const entity: Entity = entities[name]
  return Object.hasOwn(entity.fields, field) && entity.fields[field]?.kind === 'reference'
}
