import type { EvidenceOf, EvidencePlace } from '#shared/contract/evidence-calls.ts'
import type { Row } from '#shared/entities/all.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { ownerEntity, type Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import { prepared, reading, type OpenOffice } from '../connection.ts'
import { readRow, type AnyRow } from '../rows.ts'
import { titleOf } from '../search-index.ts'
import type { Target } from './add-evidence.ts'
import { glance } from './evidence-files.ts'

type Linked = { link: string; revision: number; evidence: string; others: number }

/** The evidence of one record, the first added first, and whether each file lies where it should. */
export function evidenceOf(office: OpenOffice, { entity, id }: Target): EvidenceOf[] {
  return reading(office, (connection) => {
    const statement = prepared(connection, 'evidence of', () =>
      connection.client.prepare<[string, string], Linked>(
        `SELECT own.id AS link, own.revision, evidences.id AS evidence,
           (SELECT count(*) FROM evidence_links AS every
            WHERE every.evidence_id = evidences.id AND every.id <> own.id AND every.deleted_at IS NULL) AS others
         FROM evidence_links AS own JOIN evidences ON evidences.id = evidence_id
         WHERE to_id = ? AND to_entity = ? AND own.deleted_at IS NULL AND evidences.deleted_at IS NULL ORDER BY own.id`,
      ),
    )
    return statement.all(id, entity).flatMap(({ link, revision, evidence, others }) => {
      const row = readRow(connection, 'evidence', evidence) as Row<'evidence'> | null
      if (row === null) return []
      return [{ link: { id: link, revision }, evidence: row, state: stateOf(office, row), others }]
    })
  })
}

/** Whether a file lies where it should, as far as its size tells; `destroyed` once it was removed for good. */
export function stateOf({ folder }: OpenOffice, row: Row<'evidence'>): EvidenceOf['state'] {
  return row.destroyedOn === null ? glance(folder, row) : 'destroyed'
}

/** The records a file is evidence for; what lies in the trash is told so. */
export function placesOf(office: OpenOffice, evidenceId: string): EvidencePlace[] {
  return reading(office, (connection) => {
    const found = connection.client
      .prepare<[string], { entity: string; id: string }>(
        `SELECT to_entity AS entity, to_id AS id FROM evidence_links
         WHERE evidence_id = ? AND deleted_at IS NULL ORDER BY id LIMIT 500`,
      )
      .all(evidenceId)
    return found.flatMap((link) => {
      const entity = entityNames.find((name) => name === link.entity)
      const row = entity === undefined ? null : readRow(connection, entity, link.id)
      if (entity === undefined || row === null) return []
      const isTrashed = row.deletedAt !== null
      return [{ entity, id: row.id, title: titleOf(entity, row), owner: ownerIn(entity, row), isTrashed }]
    })
  })
}

function ownerIn(name: EntityName, row: AnyRow): EvidencePlace['owner'] {
  const entity: Entity = entities[name]
  const owner = ownerEntity(entity)
  return owner === undefined || entity.partOf === undefined ? null : { entity: owner, id: String(row[entity.partOf]) }
}
