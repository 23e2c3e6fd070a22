import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import type { CallInput, CallOutput } from '#shared/contract.ts'
import { invoke } from '#renderer/api/client.ts'
import type { CommandName } from '#renderer/api/queries.ts'
import { settleMishaps } from '#renderer/ui/mishaps.ts'
import { sayFailure } from './say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'

/** A command of the contract, to be run by the screen. Its changes come back as events; a failure is said. */
export function useCommand<N extends CommandName>(name: N): UseMutationResult<CallOutput<N>, Error, CallInput<N>> {
  const formatter = useFormatter()
  return useMutation<CallOutput<N>, Error, CallInput<N>>({
    mutationFn: (input) => invoke(name, input),
    onError: (error) => sayFailure(formatter, error, name),
    onSuccess: () => settleMishaps(name),
  })
}
