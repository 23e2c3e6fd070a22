import type { EntityName } from '#shared/entities/names.ts'
import { Failed } from '#shared/failure.ts'
import { prepared, type Connection } from './connection.ts'
import { readRow, type AnyRow, type BaseRow } from './rows.ts'
import { stateOf, type Write } from './write.ts'

/** A record that is not in the trash. Fails with `not-found`. */
export function liveRow(tx: Write, name: EntityName, id: string): AnyRow {
  const row = readRow(stateOf(tx).connection, name, id)
  if (row === null || row.deletedAt !== null) throw new Failed('not-found', { detail: { entity: name } })
  return row
}

/**
 * Fails with `conflict` when a field that matters was changed after the revision the caller has read. Changes to other
 * fields do not collide: somebody who moves a node does not stop the one who is writing its text.
 */
export function refuseChangedSince(
  tx: Write,
  name: EntityName,
  row: BaseRow,
  revision: number,
  matters: (field: string) => boolean,
): void {
  if (row.revision === revision) return
  const fields = row.revision > revision ? changedSince(stateOf(tx).connection, row.id, revision) : null
  if (fields === null || fields.some(matters)) throw conflict(name, row)
}

/** The failure that tells which record was changed by somebody else, and its revision now. */
export function conflict(name: EntityName, row: BaseRow): Failed {
  return new Failed('conflict', { detail: { entity: name, id: row.id, revision: row.revision } })
}

function changedSince(connection: Connection, id: string, revision: number): string[] {
  const statement = prepared(connection, 'changed since', () =>
    connection.client
      .prepare<[string, number], string>(
        `SELECT DISTINCT field.key FROM history, json_each(history.after) AS field
         WHERE history.record_id = ? AND history.revision > ?`,
      )
      .pluck(),
  )
  return statement.all(id, revision)
}
