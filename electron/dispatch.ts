import type { z } from 'zod'
import { contract, type CallArguments, type CallName, type CallOutput } from '#shared/contract.ts'
import { Failed, type Failure, type Result } from '#shared/failure.ts'
import { check } from '#shared/problems.ts'

/** One handler per call of the contract; a missing or misspelt one does not compile. */
export type Handlers<Context> = {
  [N in CallName]: (context: Context, input: CallArguments<N>) => CallOutput<N> | Promise<CallOutput<N>>
}

export type Dispatch = (name: unknown, input: unknown) => Promise<Result<unknown>>

export type DispatchOptions = {
  /** Called with every failure no handler foresaw; the caller of the dispatcher only learns `unexpected`. */
  onUnexpected: (name: string, error: unknown) => void
  /** Why a call is refused to whoever makes it; null where it is not. */
  refusal: (name: CallName) => Failure | null
  /** Also parse what handlers give back: on in tests and development. */
  checkOutput: boolean
}

/**
 * The one way into the application: name and unknown input are validated against the contract, the handler runs, and
 * whatever happens comes back as a Result. It never throws and never answers with a stack or a path.
 */
export function createDispatch<Context>(
  handlers: Handlers<Context>,
  context: Context,
  { onUnexpected, checkOutput, refusal }: DispatchOptions,
): Dispatch {
  return async function dispatch(name, input) {
    if (!isCallName(name)) return { ok: false, failure: { code: 'not-allowed' } }
    const refused = refusal(name)
    if (refused !== null) return { ok: false, failure: refused }
    try {
      const checked = check(contract[name].input as z.ZodType, input)
      if (!checked.ok) return { ok: false, failure: { code: 'invalid', problems: checked.problems } }
      const handle = handlers[name] as (context: Context, input: unknown) => unknown
      const value = await handle(context, checked.value)
      return { ok: true, value: checkOutput ? contract[name].output.parse(value) : value }
    } catch (error) {
      return { ok: false, failure: failureOf(error, (unexpected) => onUnexpected(name, unexpected)) }
    }
  }
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

function failureOf(error: unknown, report: (error: unknown) => void): Failure {
  const failure: Failure = error instanceof Failed ? error.failure : { code: 'unexpected' }
  if (failure.code === 'unexpected') report(error)
  return failure
}
