import type { Query, QueryClient } from '@tanstack/react-query'
import type { EntityName } from '#shared/entities/names.ts'
import type { Page } from '#shared/list.ts'
import type { StoredRow } from './stored-row.ts'

type Listing = { where?: Record<string, string>; trash?: boolean }

/** A record as some list or reading kept it; undefined where none did. */
export function keptRow(client: QueryClient, entity: EntityName, id: string): StoredRow | undefined {
  return client.getQueryData<StoredRow>([`${entity}.get`, { id }]) ?? listedRow(client, entity, id)
}

/** A record as the lists kept it, where they differ the oldest; without prose. Undefined where no list holds it. */
export function listedRow(client: QueryClient, entity: EntityName, id: string): StoredRow | undefined {
  const pages = pagesOf(client, entity).flatMap((query) => pageIn(query)?.rows ?? [])
  const lists = listsOf(client, entity).flatMap((query) => rowsOf(query) ?? [])
  const found = [...lists, ...pages].filter((row) => row.id === id)
  return found.toSorted((a, b) => a.revision - b.revision)[0]
}

/**
 * Puts a record that was read anew into what is kept; a list whose make-up or order changes with it is read again.
 * `listed` is the record as the lists kept it when they were last true.
 */
export function keepRow(client: QueryClient, entity: EntityName, row: StoredRow, listed: StoredRow | undefined) {
  keepInPages(client, entity, row, listed)
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

// A question whose rows and their order are the same keeps its pages; of any other all pages are read again, as all behind
// the record move and its number of rows may be another.
function keepInPages(client: QueryClient, entity: EntityName, row: StoredRow, listed: StoredRow | undefined) {
  const pages = pagesOf(client, entity)
  const before = listed && listed.revision < row.revision ? listed : undefined
  const disturbed = pages.filter((query) => query.state.fetchStatus !== 'idle' || !isUndisturbed(query, before, row))
  const questions = new Set(disturbed.map(questionOf))
  for (const query of pages) {
    if (questions.has(questionOf(query))) void client.invalidateQueries({ queryKey: query.queryKey, exact: true })
    else putInPage(client, query, row)
  }
}

// Only what holds the record itself, or the record as it was, proves that an answer is still true.
function isUndisturbed(query: Query, known: StoredRow | undefined, row: StoredRow): boolean {
  const before = pageIn(query)?.rows.find(({ id }) => id === row.id) ?? known
  if (!before) return false
  if (before.revision >= row.revision) return true
  const { where = {}, words, sort } = (query.queryKey[1] ?? {}) as PageQuestion
  const placed = ['deletedAt', 'position', 'createdAt', ...Object.keys(where), ...(sort ? [sort.column] : [])]
  return words === undefined && placed.every((field) => before[field] === row[field])
}

function putInPage(client: QueryClient, query: Query, row: StoredRow) {
  const page = pageIn(query)
  const before = page?.rows.find(({ id }) => id === row.id)
  if (!page || !before || before.revision >= row.revision) return
  const shown = Object.fromEntries(Object.keys(before).map((field) => [field, row[field]])) as StoredRow
  client.setQueryData(query.queryKey, { ...page, rows: page.rows.map((one) => (one === before ? shown : one)) })
}

type PageQuestion = { where?: Record<string, unknown>; words?: string; sort?: { column: string } }

// What is asked for, whichever part of it a page holds.
function questionOf({ queryKey }: Query): string {
  const { where, words, sort } = (queryKey[1] ?? {}) as PageQuestion
  return JSON.stringify([where, words, sort])
}

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
