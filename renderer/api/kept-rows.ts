import type { Query, QueryClient } from '@tanstack/react-query'
import type { EntityName } from '#shared/entities/names.ts'
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
  return undefined
}

/** Puts a record that was read anew into what is kept; a list whose make-up or order changes with it is read again. */
export function keepRow(client: QueryClient, entity: EntityName, row: StoredRow) {
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
