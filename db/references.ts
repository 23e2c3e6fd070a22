import { ownerEntity, type Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { Failed, type Problem } from '#shared/failure.ts'
import type { Connection } from './connection.ts'
import { readRow, type AnyRow } from './rows.ts'
import { stateOf, type Write } from './write.ts'

/**
 * Fails with `invalid` when one of the named fields comes to refer to a record that does not exist or lies in the trash
 * (`no-such-record`), makes a record stand under itself (`under-itself`), or names one of another plan (`other-plan`)
 * or of another whole, such as a meeting (`other-owner`).
 * What the record named `before` it may go on naming, whatever became of it since.
 */
export function checkReferences(
  tx: Write,
  name: EntityName,
  row: AnyRow,
  fields: string[],
  before: AnyRow | null = null,
): void {
  const { connection } = stateOf(tx)
  const problems = fields.flatMap((field) => [
    ...missing(connection, name, row, field, before),
    ...misplaced(connection, name, row, field),
  ])
  if (problems.length > 0) throw new Failed('invalid', { problems })
}

/** Fails with `invalid` (`owner-in-trash`, `whole-in-trash`) when what a record is a part of lies in the trash: it would not be seen. */
export function refuseTrashedOwner(connection: Connection, name: EntityName, row: AnyRow): void {
  const { partOf }: Entity = entities[name]
  const to = ownerEntity(entities[name])
  if (partOf === undefined || to === undefined) return
  if (readRow(connection, to, String(row[partOf]))?.deletedAt === null) return
  throw new Failed('invalid', {
    problems: [{ path: partOf, reason: to === 'plan' ? 'owner-in-trash' : 'whole-in-trash' }],
  })
}

function missing(
  connection: Connection,
  name: EntityName,
  row: AnyRow,
  field: string,
  before: AnyRow | null,
): Problem[] {
  const { kind, to } = (entities[name] as Entity).fields[field] ?? {}
  if (to === undefined) return []
  const known = new Set(idsIn(before?.[field]))
  return idsIn(row[field]).flatMap((id, index) => {
    if (known.has(id) || readRow(connection, to, id)?.deletedAt === null) return []
    const path = kind === 'references' ? `${field}.${index}` : field
    return [{ path, reason: 'no-such-record' }]
  })
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? [value] : []
}

function misplaced(connection: Connection, name: EntityName, row: AnyRow, field: string): Problem[] {
  const { to, across = false } = (entities[name] as Entity).fields[field] ?? {}
  if (to === undefined) return []
  const named = across ? [] : idsIn(row[field]).flatMap((id) => readRow(connection, to, id) ?? [])
  if (named.some((each) => isElsewhere(name, row, to, each)))
    return [{ path: field, reason: ownerEntity(entities[name]) === 'plan' ? 'other-plan' : 'other-owner' }]
  return to === name && isUnderItself(connection, name, row, field) ? [{ path: field, reason: 'under-itself' }] : []
}

// Parts of the same kind of owner: an item of an agenda may well name an item of a plan.
function isElsewhere(name: EntityName, row: AnyRow, to: EntityName, named: AnyRow): boolean {
  if (ownerEntity(entities[name]) !== ownerEntity(entities[to])) return false
  const [own, other] = [(entities[name] as Entity).partOf, (entities[to] as Entity).partOf]
  return own !== undefined && other !== undefined && row[own] !== named[other]
}

function isUnderItself(connection: Connection, name: EntityName, row: AnyRow, field: string): boolean {
  let above = readParent(connection, name, row, field)
  while (above !== null && above.id !== row.id) above = readParent(connection, name, above, field)
  return above !== null
}

function readParent(connection: Connection, name: EntityName, row: AnyRow, field: string): AnyRow | null {
  const id = row[field]
  return typeof id === 'string' ? readRow(connection, name, id) : null
}
