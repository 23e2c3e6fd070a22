import { ownerEntity, type Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { PersonalPlace } from '#shared/contract/personal-calls.ts'
import type { Connection } from '../connection.ts'
import { readRow, type AnyRow } from '../rows.ts'
import { titleOf } from '../search-index.ts'

type Facts = Pick<PersonalPlace, 'title' | 'day' | 'owner' | 'isTrashed' | 'isClosed'>

/** What is told about a record beside what it holds: how it is called, its day, what it is a part of. */
export function placeFacts(connection: Connection, name: EntityName, row: AnyRow): Facts {
  const entity: Entity = entities[name]
  const to = ownerEntity(entity)
  const owner = to && entity.partOf ? readRow(connection, to, String(row[entity.partOf])) : null
  const isLocked = (which: EntityName, record: AnyRow | null) => {
    const { lock }: Entity = entities[which]
    return lock !== undefined && record?.[lock] === true
  }
  return {
    title: titleOf(name, row),
    day: dayOf(row) ?? (owner && dayOf(owner)),
    owner: to && owner ? { entity: to, id: owner.id, title: titleOf(to, owner) } : null,
    isTrashed: row.deletedAt !== null,
    isClosed: isLocked(name, row) || (to !== undefined && isLocked(to, owner)),
  }
}

function dayOf(row: AnyRow): string | null {
  const found = row['day'] ?? row['startsOn'] ?? row['issuedOn'] ?? row['dueOn']
  return typeof found === 'string' ? found : null
}
