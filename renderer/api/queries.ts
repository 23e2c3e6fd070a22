import { useMutation, useQuery, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query'
import { contract, type CallInput, type CallName, type CallOutput, type Contract } from '#shared/contract.ts'
import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { invoke } from './client.ts'

export type QueryName = { [N in CallName]: Contract[N]['kind'] extends 'query' ? N : never }[CallName]
export type CommandName = Exclude<CallName, QueryName>

/** What a query of the contract gives, kept until something it shows changes. */
export function useCall<N extends QueryName>(
  name: N,
  input: CallInput<N>,
  { enabled = true }: { enabled?: boolean } = {},
): UseQueryResult<CallOutput<N>> {
  return useQuery({ queryKey: [name, input], queryFn: () => invoke(name, input), enabled })
}

/** A command of the contract, to be run by the screen. Its changes come back through the `changed` event. */
export function useCommand<N extends CommandName>(name: N): UseMutationResult<CallOutput<N>, Error, CallInput<N>> {
  return useMutation({ mutationFn: (input: CallInput<N>) => invoke(name, input) })
}

const none: never[] = []

/** The records of an entity that are not in the trash; empty while they are being read. */
export function useRows<N extends EntityName>(entity: N, where?: Record<string, string>): Row<N>[] {
  // The names of the five calls of each entity are in the contract; the compiler cannot put them together itself.
  const name = `${entity}.list` as QueryName
  const rows = useCall(name, (where ? { where } : {}) as CallInput<typeof name>).data
  return (rows as Row<N>[] | undefined) ?? none
}

/** Whether a call is a query, for code that takes any name. */
export function isQuery(name: CallName): name is QueryName {
  return contract[name].kind === 'query'
}
