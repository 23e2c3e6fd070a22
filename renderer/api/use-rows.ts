import type { ListRow } from '#shared/contract.ts'
import { entities, type Entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { sortsOf, type Direction, type FilterOf, type SortOf } from '#shared/list.ts'
import type { RowList } from '#renderer/ui/row-list.ts'
import { usePageList } from './use-page-list.ts'

/**
 * The records of an entity that meet a filter and hold some words, as a list of any length for a `DataTable`: the
 * database filters, searches and sorts. `sort` is the order until a person chooses another.
 */
export function useRows<N extends EntityName>(
  entity: N,
  { where, words = '' }: { where?: FilterOf<Entities[N]>; words?: string },
  sort: { column: SortOf<Entities[N]>; direction: Direction },
): RowList<ListRow<N>> {
  return usePageList<ListRow<N>>(`${entity}.list`, listQuestion({ where, words }), sort, sortsOf(entities[entity]))
}

/** What narrows a list, without what does not. */
export function listQuestion({ where, words = '' }: { where?: object | undefined; words?: string }): object {
  return { ...(where && { where }), ...(words.trim() !== '' && { words: words.trim() }) }
}
