import type { Query, QueryClient } from '@tanstack/react-query'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import type { AppEvents } from '#shared/events.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { bridge } from './bridge.ts'
import { invoke } from './client.ts'
import { keepRow, keptRow, listedRow } from './kept-rows.ts'
import type { StoredRow } from './stored-row.ts'
import { mayPrint } from './unprinted.ts'

// These read many entities, so any change may touch them.
const wide = [
  'search.',
  'history.',
  'trash.',
  'plan.facts',
  'directive.citations',
  'directive.citedBy',
  'stakeholder.participation',
  'person.participation',
  'stakeholder.duplicates',
  'person.duplicates',
  'personal.',
  'retention.due',
  'period.',
  'attendance.',
  'sums.',
  'overview.',
  'training.coverage',
  'training.clashes',
  'training.given',
  'meeting.carriedOver',
  'meeting.nextNumbers',
  'meeting.quorum',
  'backup.',
  'audit.',
  'indicator.standings',
  'indicator.flow',
  'indicator.late',
  'calendar.',
  'evidence.of',
  'evidence.places',
]

// So many records are read one by one; when more changed at once their whole lists cost less.
const few = 8

/** Keeps what the screens show true: what changed is read again after each change. Gives the way to stop. */
export function followChanges(client: QueryClient): () => void {
  const stops = [
    bridge().on('changed', (changes) => void takeChanges(client, changes)),
    bridge().on('state', (state) => takeState(client, state)),
  ]
  return () => stops.forEach((stop) => stop())
}

async function takeChanges(client: QueryClient, changes: AppEvents['changed']) {
  invalidate(client, wide)
  const ids = new Map(changes.map(({ entity, id }) => [id, entity]))
  try {
    if (ids.size > few) throw new Error('Too many records to read one by one')
    await Promise.all([...ids].map(([id, entity]) => reread(client, entity, id)))
  } catch {
    invalidate(client, [...[...new Set(ids.values())].map((entity) => `${entity}.`), 'document.'])
  }
}

async function reread(client: QueryClient, entity: EntityName, id: string) {
  const kept = keptRow(client, entity, id)
  const listed = listedRow(client, entity, id)
  // The compiler cannot put the name of the call together.
  const row = (await invoke(`${entity}.get`, { id })) as StoredRow
  keepRow(client, entity, row, listed)
  // What the command gave back may have been taken in already; then it is not known what was before.
  const before = kept && kept.revision < row.revision ? kept : undefined
  const mayShow = ([, which]: readonly unknown[]) => mayPrint(which as WhichDocument, entity, before, row)
  void client.invalidateQueries({ queryKey: ['document.dossier'], predicate: ({ queryKey }) => mayShow(queryKey) })
}

function invalidate(client: QueryClient, starts: readonly string[]) {
  void client.invalidateQueries({
    predicate: ({ queryKey }) => starts.some((start) => String(queryKey[0]).startsWith(start)),
  })
}

// What a screen shows is read anew, and an answer that is still on its way from the other office does not count.
/** Forgets all that was read of the office, because another one, or another state of it, is open now. */
export async function forgetOffice(client: QueryClient) {
  const ofOffice = { predicate: ({ queryKey }: Query) => queryKey[0] !== 'app.state' }
  await client.cancelQueries(ofOffice, { silent: true })
  await client.resetQueries(ofOffice)
}

function takeState(client: QueryClient, state: AppEvents['state']) {
  const before = client.getQueryData<AppEvents['state']>(['app.state', {}])
  client.setQueryData(['app.state', {}], state)
  // Another office: nothing that was read belongs to it.
  // So it is for another person, who may see less, and after a lock, while which nothing could be read.
  if (before?.open !== state.open || seenBy(before) !== seenBy(state)) void forgetOffice(client)
}

function seenBy(state: AppEvents['state'] | undefined): string {
  return state === undefined || state.access.isLocked ? '' : (state.access.current?.id ?? '')
}
