import { QueryCache, QueryClient, type Query } from '@tanstack/react-query'
import type { Failure } from '#shared/failure.ts'
import { failureOf } from './api-failure.ts'

declare module '@tanstack/react-query' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- an interface is what the library lets us extend
  interface Register {
    queryMeta: {
      /** The screen itself says that reading failed: always, or where there is nothing else to show. */
      saysFailure?: 'always' | 'at-first'
    }
  }
}

const listeners = new Set<(failure: Failure) => void>()

/** Nothing grows stale by time: the main process says what changed. Offline is the ordinary state, so never wait for it. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error, query) => tell(failureOf(error), query) }),
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** Tells of every reading that failed and that no screen says itself. Gives the way to stop. */
export function onFailedRead(listener: (failure: Failure) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Reads again all that could not be read. */
export async function readFailedAgain(): Promise<void> {
  await queryClient.resetQueries({ predicate: ({ state }) => state.status === 'error' })
}

// What is gone the screen says itself, and without an office there is none to read from.
const expected = ['not-found', 'no-office', 'cancelled']

function tell(failure: Failure, { meta, state }: Query<unknown, unknown>) {
  const isSaid = meta?.saysFailure === 'always' || (meta?.saysFailure === 'at-first' && state.data === undefined)
  if (isSaid || expected.includes(failure.code)) return
  for (const listener of listeners) listener(failure)
}
