import { ownerEntity, type Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { Failed } from '#shared/failure.ts'
import { readRow, type AnyRow } from './rows.ts'
import { stateOf, type Write } from './write.ts'

/**
 * Fails with `invalid` (`locked`) when a record, or what it is a part of, is closed. Of a closed record only the lock
 * itself can be changed, with or without other fields, and of its parts what became of them since; `changes` are the fields about to change, null for any other act.
 */
export function refuseLocked(tx: Write, name: EntityName, row: AnyRow, changes: AnyChanges | null = null): void {
  const { lock }: Entity = entities[name]
  if (lock !== undefined && row[lock] === true && changes?.[lock] !== false) {
    throw locked(Object.keys(changes ?? {})[0] ?? lock)
  }
  const { afterLock = [] }: Entity = entities[name]
  if (changes !== null && Object.keys(changes).every((field) => afterLock.includes(field))) return
  refuseLockedOwner(tx, name, row)
}

/** Fails with `invalid` (`locked`) when what a record is a part of is closed. */
export function refuseLockedOwner(tx: Write, name: EntityName, row: AnyRow): void {
  if (hasLockedOwner(tx, name, row)) throw locked((entities[name] as Entity).partOf ?? '')
}

function hasLockedOwner(tx: Write, name: EntityName, row: AnyRow): boolean {
  const { partOf }: Entity = entities[name]
  const to = ownerEntity(entities[name])
  if (partOf === undefined || to === undefined) return false
  const { lock }: Entity = entities[to]
  return lock !== undefined && readRow(stateOf(tx).connection, to, String(row[partOf]))?.[lock] === true
}

/** Whether a record, or what it is a part of, is closed. */
export function isLocked(tx: Write, name: EntityName, row: AnyRow): boolean {
  const { lock }: Entity = entities[name]
  return (lock !== undefined && row[lock] === true) || hasLockedOwner(tx, name, row)
}

type AnyChanges = Record<string, unknown>

function locked(path: string): Failed {
  return new Failed('invalid', { problems: [{ path, reason: 'locked' }] })
}
