import { ownerEntity, type Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { PersonalPlace } from '#shared/contract/personal-calls.ts'
import type { Connection } from '../connection.ts'
import { readRow, type AnyRow } from '../rows.ts'
import { titleOf } from '../search-index.ts'

type Facts = Pick<PersonalPlace, 'title' | 'day' | 'owner' | 'isTrashed' | 'isClosed'>

/**
 * Tells about records beside what they hold: how they are called, their day, what they are a part of. What several are a
 * part of is read once.
 */
export function placeFactsIn(connection: Connection): (name: EntityName, row: AnyRow) => Facts {
  const owners = new Map<string, AnyRow | null>()
  const ownerOf = (to: EntityName, id: string) => {
    const owner = owners.get(id) ?? readRow(connection, to, id)
    owners.set(id, owner)
    return owner
  }
  return (name, row) => placeFacts(name, row, ownerOf)
}

function placeFacts(name: EntityName, row: AnyRow, ownerOf: (to: EntityName, id: string) => AnyRow | null): Facts {
  const entity: Entity = entities[name]
  const to = ownerEntity(entity)
  const owner = to && entity.partOf ? ownerOf(to, String(row[entity.partOf])) : null
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
