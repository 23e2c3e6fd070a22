import { ownerEntity, type Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { Failed } from '#shared/failure.ts'
import { readRow, type AnyRow } from './rows.ts'
import { titleOf } from './search-index.ts'
import { stateOf, type Write } from './write.ts'

// More names than these would fill the notice that says them.
const mostNamed = 5

/**
 * Fails with `invalid` (`locked`) when a record, or what it is a part of, is closed. Of a closed record only the lock
 * itself can be changed, with or without other fields, and of its parts what became of them since; `changes` are the fields about to change, null for any other act.
 */
export function refuseLocked(tx: Write, name: EntityName, row: AnyRow, changes: AnyChanges | null = null): void {
  const path = closedAt(tx, name, row, changes)
  if (path !== null) throw locked(path)
}

/** The same for many records at once: it fails before the first is changed, and `detail.locked` names those that are closed. */
export function refuseLockedAmong(
  tx: Write,
  name: EntityName,
  rows: readonly AnyRow[],
  changes: AnyChanges | null,
): void {
  const closed = rows.flatMap((row) => {
    const path = closedAt(tx, name, row, changes)
    return path === null ? [] : [{ path, title: titleOf(name, row) }]
  })
  const [first] = closed
  if (first === undefined) return
  const titles = closed.flatMap(({ title }) => (title === '' ? [] : [title]))
  const named = titles.slice(0, mostNamed).join(' · ') + (titles.length > mostNamed ? ' …' : '')
  throw new Failed('invalid', {
    problems: [{ path: first.path, reason: 'locked' }],
    detail: { count: closed.length, locked: named },
  })
}

// The field that cannot be changed because the record, or what it is a part of, is closed.
function closedAt(tx: Write, name: EntityName, row: AnyRow, changes: AnyChanges | null): string | null {
  const { lock, partOf = '', afterLock = [] }: Entity = entities[name]
  if (lock !== undefined && row[lock] === true && changes?.[lock] !== false)
    return Object.keys(changes ?? {})[0] ?? lock
  if (changes !== null && Object.keys(changes).every((field) => afterLock.includes(field))) return null
  return hasLockedOwner(tx, name, row) ? partOf : null
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
