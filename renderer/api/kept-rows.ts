import type { Query, QueryClient } from '@tanstack/react-query'
import type { EntityName } from '#shared/entities/names.ts'
import type { Page } from '#shared/list.ts'
import type { StoredRow } from './stored-row.ts'

type Listing = { where?: Record<string, string>; trash?: boolean }

/** A record as some list or reading kept it; undefined where none did. */
export function keptRow(client: QueryClient, entity: EntityName, id: string): StoredRow | undefined {
  const single = client.getQueryData<StoredRow>([`${entity}.get`, { id }])
  if (single) return single
  for (const query of listsOf(client, entity)) {
    const row = rowsOf(query)?.find((one) => one.id === id)
    if (row) return row
  }
  return pagesOf(client, entity)
    .flatMap((query) => pageIn(query)?.rows ?? [])
    .find((row) => row.id === id)
}

/** Puts a record that was read anew into what is kept; a list whose make-up or order changes with it is read again. */
export function keepRow(client: QueryClient, entity: EntityName, row: StoredRow) {
  keepInPages(client, entity, row)
  void client.invalidateQueries({
    queryKey: [`${entity}.named`],
    predicate: ({ queryKey: [, asked] }) => (asked as { ids: string[] }).ids.includes(row.id),
  })
  for (const query of listsOf(client, entity)) {
    const rows = rowsOf(query)
    const before = rows?.find((one) => one.id === row.id)
    if (query.state.fetchStatus === 'idle' && before && before.revision >= row.revision) continue
    if (query.state.fetchStatus === 'idle' && rows && before && staysInPlace(listingOf(query), before, row)) {
      client.setQueryData(
        query.queryKey,
        rows.map((one) => (one === before ? row : one)),
      )
    } else if (before || !rows || belongs(listingOf(query), row)) {
      void client.invalidateQueries({ queryKey: query.queryKey, exact: true })
    }
  }
  client.setQueryData<StoredRow>([`${entity}.get`, { id: row.id }], (before) =>
    before && before.revision < row.revision ? row : before,
  )
}

// Where a record stays where it is, its page is kept; else all pages that are shown are read again, as all behind it move.
function keepInPages(client: QueryClient, entity: EntityName, row: StoredRow) {
  const pages = pagesOf(client, entity)
  const holding = pages.filter((query) => pageIn(query)?.rows.some(({ id }) => id === row.id))
  const isKept = pages.length > 0 && holding.length > 0 && holding.every((query) => keptInPage(client, query, row))
  if (!isKept && pages.length > 0) void client.invalidateQueries({ queryKey: [`${entity}.list`] })
}

function keptInPage(client: QueryClient, query: Query, row: StoredRow): boolean {
  const page = pageIn(query)
  const before = page?.rows.find(({ id }) => id === row.id)
  if (!page || !before || query.state.fetchStatus !== 'idle') return false
  if (before.revision >= row.revision) return true
  const { where = {}, words, sort } = (query.queryKey[1] ?? {}) as PageQuestion
  const placed = ['deletedAt', 'position', ...Object.keys(where), ...(sort ? [sort.column] : [])]
  if (words !== undefined || placed.some((field) => before[field] !== row[field])) return false
  const shown = Object.fromEntries(Object.keys(before).map((field) => [field, row[field]])) as StoredRow
  client.setQueryData(query.queryKey, { ...page, rows: page.rows.map((one) => (one === before ? shown : one)) })
  return true
}

type PageQuestion = { where?: Record<string, unknown>; words?: string; sort?: { column: string } }

function pagesOf(client: QueryClient, entity: EntityName): Query[] {
  return client.getQueryCache().findAll({ queryKey: [`${entity}.list`] })
}

function pageIn(query: Query): Page<StoredRow> | undefined {
  return query.state.data as Page<StoredRow> | undefined
}

function listsOf(client: QueryClient, entity: EntityName): Query[] {
  return client.getQueryCache().findAll({ queryKey: [`${entity}.all`] })
}

function rowsOf(query: Query): StoredRow[] | undefined {
  return query.state.data as StoredRow[] | undefined
}

function listingOf(query: Query): Listing {
  return (query.queryKey[1] ?? {}) as Listing
}

function staysInPlace(listing: Listing, before: StoredRow, after: StoredRow): boolean {
  return before['position'] === after['position'] && belongs(listing, after)
}

function belongs({ where = {}, trash = false }: Listing, row: StoredRow): boolean {
  return (row.deletedAt !== null) === trash && Object.entries(where).every(([field, id]) => row[field] === id)
}
