import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { Failed } from '#shared/failure.ts'
import type { Connection } from '../connection.ts'
import { readRow } from '../rows.ts'

/** A record that documents can be made of. Fails with `not-found` for one that is not there or lies in the trash. */
export function recordFor<N extends EntityName>(connection: Connection, name: N, id: string): Row<N> {
  const row = readRow(connection, name, id)
  if (row === null || row.deletedAt !== null) throw new Failed('not-found', { detail: { entity: name } })
  return row as unknown as Row<N>
}
