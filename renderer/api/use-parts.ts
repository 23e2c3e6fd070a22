import { useState } from 'react'
import type { ListRow } from '#shared/contract.ts'
import type { Entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { mostRows, type Direction, type FilterOf, type Page, type SortOf } from '#shared/list.ts'
import { useCall } from './queries.ts'

export type Parts<N extends EntityName> = {
  entity: N
  rows: readonly ListRow<N>[]
  total: number
  /** False until they were read for the first time. */
  isRead: boolean
  /** Reads up to 500 instead of the first few. */
  showAll: () => void
}

const few = 20

type ListName = `${EntityName}.list`

/** What belongs to one record, in an order: the first few, or up to 500 once they are asked for. */
export function useParts<N extends EntityName>(
  entity: N,
  where: FilterOf<Entities[N]>,
  sort: { column: SortOf<Entities[N]>; direction: Direction },
): Parts<N> {
  const [limit, setLimit] = useState(few)
  const name: ListName = `${entity}.list`
  // The compiler cannot tell whose rows a name put together gives.
  const page = useCall(name, { where, sort, limit } as never).data as Page<ListRow<N>> | undefined
  return {
    entity,
    rows: page?.rows ?? [],
    total: page?.total ?? 0,
    isRead: page !== undefined,
    showAll: () => setLimit(mostRows),
  }
}
