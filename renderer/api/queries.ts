import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { CallInput, CallName, CallOutput, Contract } from '#shared/contract.ts'
import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { invoke } from './client.ts'

type AllName = `${EntityName}.all`

type ReadName = AllName | `${EntityName}.list` | `${EntityName}.named` | `${EntityName}.get`

export type QueryName = { [N in CallName]: Contract[N]['kind'] extends 'query' ? N : never }[CallName] | ReadName
export type CommandName = Exclude<CallName, QueryName>

/** What a query of the contract gives, kept until something it shows changes. */
export function useCall<N extends QueryName>(
  name: N,
  input: CallInput<N>,
  { enabled = true }: { enabled?: boolean } = {},
): UseQueryResult<CallOutput<N>> {
  return useQuery({ queryKey: [name, input], queryFn: () => invoke(name, input), enabled })
}

const none: never[] = []

/**
 * Every record of an entity that is not in the trash, whole; empty while they are being read. For what a plan or a picker
 * holds; a list that grows with the years is read with `useRows`.
 */
export function useAll<N extends EntityName>(entity: N, where?: Record<string, string>): Row<N>[] {
  const name: AllName = `${entity}.all`
  const rows = useCall(name, where ? { where } : {}).data
  // The compiler cannot tell which entity's rows a name put together gives.
  return (rows as Row<N>[] | undefined) ?? none
}
