import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { reading, type OpenOffice } from './connection.ts'
import { selectRows, type AnyRow } from './rows.ts'
import { titleOf } from './search-index.ts'

export type TrashEntry = { entity: EntityName; id: string; revision: number; title: string; deletedAt: string }

/**
 * What can be taken out of the trash, what went there last first. A plan node that went along with the one above it is
 * left out: it comes back with that one.
 */
export function listTrash(office: OpenOffice): TrashEntry[] {
  return reading(office, (connection) => {
    const entries = entityNames.flatMap((entity) => {
      const rows = selectRows(connection, entity, {}, true)
      const times = new Map(rows.map(({ id, deletedAt }) => [id, deletedAt]))
      const heads = rows.filter((row) => entity !== 'planNode' || times.get(String(row['parentId'])) !== row.deletedAt)
      return heads.map((row) => entryOf(entity, row))
    })
    return entries.sort((one, other) => (one.deletedAt < other.deletedAt ? 1 : -1))
  })
}

function entryOf(entity: EntityName, row: AnyRow): TrashEntry {
  return { entity, id: row.id, revision: row.revision, title: titleOf(entity, row), deletedAt: row.deletedAt ?? '' }
}
