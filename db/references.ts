import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { Failed, type Problem } from '#shared/failure.ts'
import type { Connection } from './connection.ts'
import { readRow, type AnyRow } from './rows.ts'
import { stateOf, type Write } from './write.ts'

/**
 * Fails with `invalid` when one of the named fields refers to a record that does not exist or lies in the trash
 * (`no-such-record`), makes a record stand under itself (`under-itself`), or under one of another plan (`other-plan`).
 */
export function checkReferences(tx: Write, name: EntityName, row: AnyRow, fields: string[]): void {
  const { connection } = stateOf(tx)
  const problems = fields.flatMap((field) => [
    ...missing(connection, name, row, field),
    ...misplaced(connection, name, row, field),
  ])
  if (problems.length > 0) throw new Failed('invalid', { problems })
}

function missing(connection: Connection, name: EntityName, row: AnyRow, field: string): Problem[] {
  const { kind, to } = (entities[name] as Entity).fields[field] ?? {}
  if (to === undefined) return []
  const value = row[field]
  const ids = kind === 'references' ? (value as string[]) : value === null ? [] : [String(value)]
  if (ids.length === 0) return []
  return ids.flatMap((id, index) => {
    const target = readRow(connection, to, id)
    if (target?.deletedAt === null) return []
    const path = kind === 'references' ? `${field}.${index}` : field
    return [{ path, reason: 'no-such-record' }]
  })
}

function misplaced(connection: Connection, name: EntityName, row: AnyRow, field: string): Problem[] {
  const { kind, to } = (entities[name] as Entity).fields[field] ?? {}
  if (kind !== 'reference' || to !== name || row[field] === null) return []
  for (
    let above = readParent(connection, name, row, field);
    above !== null;
    above = readParent(connection, name, above, field)
  ) {
    if (above.id === row.id) return [{ path: field, reason: 'under-itself' }]
    if ('planId' in row && above['planId'] !== row['planId']) return [{ path: field, reason: 'other-plan' }]
  }
  return []
}

function readParent(connection: Connection, name: EntityName, row: AnyRow, field: string): AnyRow | null {
  const id = row[field]
  return typeof id === 'string' ? readRow(connection, name, id) : null
}
