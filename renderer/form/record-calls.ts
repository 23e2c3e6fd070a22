import { failureOf } from '#renderer/api/api-failure.ts'
import { invoke } from '#renderer/api/client.ts'
import type { CallInput, CallName } from '#shared/contract.ts'
import type { ListedEntity } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { mostRows } from '#shared/list.ts'
import type { StoredRecord, Values } from './autosave.ts'

// The calls of every entity are in the contract by name; the compiler cannot put the names together itself.
function call(entity: EntityName, verb: string, input: unknown): Promise<unknown> {
  const name = `${entity}.${verb}` as CallName
  return invoke(name, input as CallInput<typeof name>)
}

/** Stores a patch on a record of any entity. */
export async function updateRecord(entity: EntityName, reference: { id: string; revision: number; patch: Values }) {
  return (await call(entity, 'update', reference)) as StoredRecord
}

/** The record as it is stored now, null when it is gone or in the trash. */
export async function readRecord(entity: EntityName, id: string): Promise<StoredRecord | null> {
  try {
    const row = (await call(entity, 'get', { id })) as StoredRecord
    return row.deletedAt === null ? row : null
  } catch (error) {
    if (failureOf(error).code === 'not-found') return null
    throw error
  }
}

/** Makes a record of any entity; the contract checks the values. */
export async function createRecord(entity: EntityName, values: Values): Promise<StoredRecord> {
  return (await call(entity, 'create', values)) as StoredRecord
}

/** Makes a record of a list before another one, or at its end. */
export async function insertRecord(entity: ListedEntity, values: Values, beforeId: string | null) {
  return (await call(entity, 'insert', { values, beforeId })) as StoredRecord
}

/** Puts a record of a list before another one, or at its end. */
export async function placeRecord(entity: ListedEntity, id: string, beforeId: string | null): Promise<void> {
  await call(entity, 'place', { ids: [id], beforeId })
}

/** Stores one patch on several records as one step of undo. */
export async function updateRecords(entity: EntityName, rows: readonly StoredRecord[], patch: Values): Promise<void> {
  if (rows.length === 0) return
  await call(entity, 'updateMany', { records: rows.map(({ id, revision }) => ({ id, revision })), patch })
}

/** Puts a record into the trash. */
export async function trashRecord(entity: EntityName, { id, revision }: { id: string; revision: number }) {
  return (await call(entity, 'trash', { id, revision })) as StoredRecord
}

/** Puts several records into the trash as one step of undo. */
export async function trashRecords(entity: EntityName, rows: readonly StoredRecord[]): Promise<void> {
  if (rows.length === 0) return
  await call(entity, 'trashEach', { records: rows.map(({ id, revision }) => ({ id, revision })) })
}

/** Records by their ids as they are stored now, without those in the trash; however many there are. */
export async function readRecords(entity: EntityName, ids: readonly string[]): Promise<StoredRecord[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / mostRows) }, (_, at) =>
    ids.slice(at * mostRows, (at + 1) * mostRows),
  )
  const read = await Promise.all(parts.map((part) => call(entity, 'named', { ids: part }) as Promise<StoredRecord[]>))
  return read.flat().filter(({ deletedAt }) => deletedAt === null)
}

/** Takes a record out of the trash. */
export async function restoreRecord(entity: EntityName, { id, revision }: { id: string; revision: number }) {
  return (await call(entity, 'restore', { id, revision })) as StoredRecord
}
