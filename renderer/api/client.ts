import type { CallInput, CallName, CallOutput } from '#shared/contract.ts'
import { apiFailure } from './api-failure.ts'
import { bridge } from './bridge.ts'

/** Makes a call of the contract. Throws an `ApiFailure` when the answer is a failure. */
export async function invoke<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const result = await bridge().invoke(name, input)
  if (!result.ok) throw apiFailure(result.failure)
  return result.value
}
