import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Connection } from './connection.ts'
import { readRow, type AnyRow } from './rows.ts'
import { titleOf, type Owner } from './search-index.ts'

/** What a record stands in, by title, the widest first: the plan, then the sections down to it. */
export function pathOf(connection: Connection, name: EntityName, row: AnyRow, owner: Owner | null): string[] {
  const above = owner && readRow(connection, owner.entity, owner.id)
  const outermost = owner && above ? [titleOf(owner.entity, above)] : []
  return [...outermost, ...ancestorsOf(connection, name, row)].filter((title) => title !== '')
}

function ancestorsOf(connection: Connection, name: EntityName, row: AnyRow): string[] {
  const { tree }: Entity = entities[name]
  const parentId = tree === undefined ? null : row[tree]
  const parent = typeof parentId === 'string' ? readRow(connection, name, parentId) : null
  return parent === null ? [] : [...ancestorsOf(connection, name, parent), titleOf(name, parent)]
}
