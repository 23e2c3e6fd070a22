import type { QueryClient } from '@tanstack/react-query'
import type { AppEvents } from '#shared/events.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { bridge } from './bridge.ts'

// These read many entities, so any change may touch them.
const wide = ['search.', 'history.', 'trash.', 'document.']

/** Keeps what the screens show true: after each change the queries on these records are read again. Gives the way to stop. */
export function followChanges(client: QueryClient): () => void {
  const stops = [
    bridge().on('changed', (changes) => invalidate(client, new Set(changes.map(({ entity }) => entity)))),
    bridge().on('state', (state) => takeState(client, state)),
  ]
  return () => stops.forEach((stop) => stop())
}

function invalidate(client: QueryClient, entities: Set<EntityName>) {
  const starts = [...[...entities].map((entity) => `${entity}.`), ...wide]
  void client.invalidateQueries({
    predicate: ({ queryKey }) => starts.some((start) => String(queryKey[0]).startsWith(start)),
  })
}

function takeState(client: QueryClient, state: AppEvents['state']) {
  const before = client.getQueryData<AppEvents['state']>(['app.state', {}])
  client.setQueryData(['app.state', {}], state)
  // Another office: nothing that was read belongs to it.
  if (before?.open !== state.open) client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'app.state' })
}
