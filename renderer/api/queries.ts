import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { CallInput, CallName, CallOutput, Contract } from '#shared/contract.ts'
import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { invoke } from './client.ts'

type ListName = `${EntityName}.list`

type ReadName = ListName | `${EntityName}.get`

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

/** The records of an entity that are not in the trash; empty while they are being read. */
export function useRows<N extends EntityName>(entity: N, where?: Record<string, string>): Row<N>[] {
  const name: ListName = `${entity}.list`
  const rows = useCall(name, where ? { where } : {}).data
  // The compiler cannot tell which entity's rows a name put together gives.
  return (rows as Row<N>[] | undefined) ?? none
}
