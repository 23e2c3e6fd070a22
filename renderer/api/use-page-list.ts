import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { CallInput } from '#shared/contract.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { mostRows, type Page } from '#shared/list.ts'
import type { RowList } from '#renderer/ui/row-list.ts'
import type { Sort } from '#renderer/ui/sort-rows.ts'
import { failureOf } from './api-failure.ts'
import { invoke } from './client.ts'
import { idsBetween } from './ids-between.ts'

export type PagedName = `${EntityName}.list` | 'trash.list' | 'audit.list'

// Rows read at once; some more than a high window shows.
const rowsOfPage = 100

/** The question for one page of a list; the same question is always the same object in words, so that it is kept once. */
export function pageInput(query: object, sort: Sort, page: number): Record<string, unknown> {
  return {
    ...query,
    sort: { column: sort.column, direction: sort.direction },
    limit: rowsOfPage,
    skip: page * rowsOfPage,
  }
}

/**
 * A list of any length from a call that gives pages: only the pages that are looked at are read, and read again when
 * something changed. While another question is being answered the rows of the last one stay.
 */
export function usePageList<T>(name: PagedName, query: object, first: Sort, sorts: readonly string[]): RowList<T> {
  const [sort, setSort] = useState(first)
  const [view, setView] = useState({ first: 0, last: 1 })
  const pages = pagesIn(view)
  const answers = useQueries({
    queries: pages.map((page) => {
      const input = pageInput(query, sort, page)
      // The compiler cannot tell whose rows a name put together gives.
      const read = () => invoke(name, input as CallInput<PagedName>) as Promise<unknown> as Promise<Page<T>>
      return { queryKey: [name, input], queryFn: read, meta: { saysFailure: 'always' as const } }
    }),
  })
  const read = answers.flatMap(({ data }, at) => (data ? [[pages[at] ?? 0, data] as const] : []))
  const question = JSON.stringify([query, sort])
  const total = read[0]?.[1].total
  const [answered, setAnswered] = useState<Answered | null>(null)
  if (total !== undefined && (answered?.question !== question || answered.total !== total)) {
    setAnswered({ question, query, sort, total })
  }
  const failed = answers.find(({ isError }) => isError)
  const client = useQueryClient()
  function rowOfPage(page: number, at: number): T | undefined {
    if (total !== undefined || answered === null) return read.find(([number]) => number === page)?.[1].rows[at]
    return client.getQueryData<Page<T>>([name, pageInput(answered.query, answered.sort, page)])?.rows[at]
  }
  const look = useCallback((from: number, to: number) => {
    setView((before) => (before.first === from && before.last === to ? before : { first: from, last: to }))
  }, [])
  return {
    total: total ?? answered?.total ?? 0,
    at: (index) => rowOfPage(Math.floor(index / rowsOfPage), index % rowsOfPage),
    look,
    sort,
    setSort,
    sorts,
    question,
    idsOf: (most) => idsFrom(name, query, sort, 0, most),
    idsBetween: (one, other) => idsBetween((skip, most) => idsFrom(name, query, sort, skip, most), one, other),
    isEmpty: total === 0,
    isRead: total !== undefined || answered !== null || failed !== undefined,
    error: failed ? failureOf(failed.error) : null,
    retry: () => answers.forEach((answer) => void (answer.isError && answer.refetch())),
  }
}

async function idsFrom(name: PagedName, query: object, sort: Sort, from: number, most: number): Promise<string[]> {
  const ids: string[] = []
  while (ids.length < most) {
    const limit = Math.min(mostRows, most - ids.length)
    const input = { ...query, sort: { column: sort.column, direction: sort.direction }, limit, skip: from + ids.length }
    const { rows } = (await invoke(name, input as CallInput<PagedName>)) as Page<{ id: string }>
    ids.push(...rows.map(({ id }) => id))
    if (rows.length < limit) break
  }
  return ids
}

/** The last question that was answered, and how long its list is. */
type Answered = { question: string; query: object; sort: Sort; total: number }

// Half a page more on either side, so that scrolling seldom comes to rows that are not there yet.
function pagesIn({ first, last }: { first: number; last: number }): number[] {
  const from = Math.max(0, Math.floor((first - rowsOfPage / 2) / rowsOfPage))
  const to = Math.max(from, Math.floor((last - 1 + rowsOfPage / 2) / rowsOfPage))
  return Array.from({ length: Math.min(8, to - from + 1) }, (_, at) => from + at)
}
