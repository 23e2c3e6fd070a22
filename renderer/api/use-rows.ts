import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ListRow } from '#shared/contract.ts'
import { entities, type Entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { mostRows, sortsOf, type Direction, type FilterOf, type SortOf } from '#shared/list.ts'
import type { RowList } from '#renderer/ui/row-list.ts'
import { invoke } from './client.ts'
import { useCall } from './queries.ts'
import type { StoredRow } from './stored-row.ts'
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

/**
 * Records that others name, by their ids, also from the trash (`deletedAt` tells); empty until they are read. For the words
 * of references in a list: one question for all of them, at most 500.
 */
export function useNamed<N extends EntityName>(entity: N, ids: readonly string[]): ReadonlyMap<string, ListRow<N>> {
  const name: NamedName = `${entity}.named`
  const wanted = [...new Set(ids)].toSorted()
  // The compiler cannot tell which entity's records a name put together gives.
  const rows = useCall(name, { ids: wanted }, { enabled: wanted.length > 0 }).data as StoredRow[] | undefined
  return useMemo(() => new Map(rows?.map((row) => [row.id, row as unknown as ListRow<N>])), [rows])
}

/** The same for records of several kinds, by their ids, however many there are. */
export function useNamedOf(wanted: ReadonlyMap<EntityName, ReadonlySet<string>>): ReadonlyMap<string, StoredRow> {
  const questions = [...wanted].flatMap(([entity, ids]) =>
    inParts([...ids].toSorted()).map((part) => [entity, part] as const),
  )
  return useQueries({
    queries: questions.map(([entity, ids]) => {
      const name: NamedName = `${entity}.named`
      return {
        queryKey: [name, { ids }],
        queryFn: () => invoke(name, { ids }) as Promise<unknown> as Promise<StoredRow[]>,
      }
    }),
    combine: rowsById,
  })
}

// Outside the hook, so that the same answers stay the same map.
function rowsById(answers: readonly { data: StoredRow[] | undefined }[]): ReadonlyMap<string, StoredRow> {
  return new Map(answers.flatMap(({ data = [] }) => data.map((row) => [row.id, row])))
}

function inParts(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / mostRows) }, (_, at) =>
    ids.slice(at * mostRows, (at + 1) * mostRows),
  )
}

type NamedName = `${EntityName}.named`

// What narrows a list, without what does not.
function listQuestion({ where, words = '' }: { where?: object | undefined; words?: string }): object {
  return { ...(where && { where }), ...(words.trim() !== '' && { words: words.trim() }) }
}
