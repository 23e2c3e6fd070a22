import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { CallInput, CallName, CallOutput, Contract } from '#shared/contract.ts'
import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { failureOf } from './api-failure.ts'
import { invoke } from './client.ts'

type AllName = `${EntityName}.all`

type ReadName = AllName | `${EntityName}.list` | `${EntityName}.named` | `${EntityName}.get`

export type QueryName = { [N in CallName]: Contract[N]['kind'] extends 'query' ? N : never }[CallName] | ReadName
export type CommandName = Exclude<CallName, QueryName>

type CallOptions = {
  enabled?: boolean
  /** The answer to the last question stays until the next is there. */
  keepsLast?: boolean
  /** What a screen cannot be shown without: where reading it fails, the failure takes the place of the screen. */
  isVital?: boolean
  /** The screen itself says it when reading fails. */
  saysFailure?: boolean
}

/** What a query of the contract gives, kept until something it shows changes. */
export function useCall<N extends QueryName>(
  name: N,
  input: CallInput<N>,
  { enabled = true, keepsLast = false, isVital = false, saysFailure = false }: CallOptions = {},
): UseQueryResult<CallOutput<N>> {
  return useQuery<CallOutput<N>>({
    queryKey: [name, input],
    queryFn: () => invoke(name, input),
    enabled,
    ...(keepsLast && { placeholderData: (before: unknown) => before as never }),
    ...(saysFailure && { meta: { saysFailure: 'always' } }),
    ...(isVital && { meta: { saysFailure: 'at-first' }, throwOnError: isFatal }),
  })
}

// Where something was read before it stays; what is gone the screen says; and an office may just be closing.
function isFatal(error: unknown, { state }: { state: { data: unknown } }): boolean {
  return state.data === undefined && !['not-found', 'no-office'].includes(failureOf(error).code)
}

const none: never[] = []

/**
 * Every record of an entity that is not in the trash, whole; empty while they are being read. For what a plan or a picker
 * holds; a list that grows with the years is read with `useRows`. Where they cannot be read, the failure takes the place
 * of the screen: it must not look as if there were none.
 */
export function useAll<N extends EntityName>(entity: N, where?: Record<string, string>): Row<N>[] {
  return useAllRead(entity, where) ?? none
}

/** The same, undefined while they are being read: for a screen that says so when there are none. */
export function useAllRead<N extends EntityName>(entity: N, where?: Record<string, string>): Row<N>[] | undefined {
  const name: AllName = `${entity}.all`
  // The compiler cannot tell which entity's rows a name put together gives.
  return useCall(name, where ? { where } : {}, { isVital: true }).data as Row<N>[] | undefined
}
