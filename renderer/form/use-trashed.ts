import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { invoke } from '#renderer/api/client.ts'
import { useCall } from '#renderer/api/queries.ts'
import type { StoredRow } from '#renderer/api/stored-row.ts'
import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'

/** Those of the records named that lie in the trash; what names them keeps them until it names others. */
export function useTrashed<N extends EntityName>(entity: N, ids: readonly string[]): Row<N>[] {
  const name: EntityName = entity
  const living = useCall(`${name}.all`, {}).data as readonly StoredRow[] | undefined
  const missing = useMemo(
    () => (living ? [...new Set(ids)].filter((id) => !living.some((row) => row.id === id)) : []),
    [living, ids],
  )
  const found = useQueries({
    queries: missing.map((id) => ({
      queryKey: [`${name}.get`, { id }],
      queryFn: () => invoke(`${name}.get`, { id }) as Promise<StoredRow>,
    })),
  })
  // The compiler cannot tell which entity's record a name put together gives.
  return found.flatMap(({ data }) => (data?.deletedAt ? [data] : [])) as unknown as Row<N>[]
}
