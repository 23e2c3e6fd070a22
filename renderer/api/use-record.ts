import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { useCall } from './queries.ts'
import type { StoredRow } from './stored-row.ts'

type GetName = `${EntityName}.get`

/** One record whole, with its prose; undefined while it is read, without an id, and once it lies in the trash. */
export function useRecord<N extends EntityName>(entity: N, id: string | null): Row<N> | undefined {
  const name: GetName = `${entity}.get`
  const row = useCall(name, { id: id ?? '' }, { enabled: id !== null }).data as StoredRow | undefined
  // The compiler cannot tell whose record a name put together gives.
  return row?.deletedAt === null && row.id === id ? (row as unknown as Row<N>) : undefined
}
