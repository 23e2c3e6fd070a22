import type { Page } from '@playwright/test'
import type { CallInput, CallName, CallOutput } from '#shared/contract.ts'
import type { Result } from '#shared/failure.ts'
import type { EquiplanApi } from '#electron/preload.ts'

type Asked = { name: CallName; input: unknown }

/** Asks the application as its own page does. A failure fails the test. */
export async function call<N extends CallName>(page: Page, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const result = await tryCall(page, name, input)
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`)
  return result.value
}

/** Asks the application and gives its answer, also when that is a failure. */
export async function tryCall<N extends CallName>(
  page: Page,
  name: N,
  input: CallInput<N>,
): Promise<Result<CallOutput<N>>> {
  const answer = await page.evaluate(
    (asked: Asked) =>
      (window as unknown as { equiplan: EquiplanApi }).equiplan.invoke(asked.name, asked.input as never),
    { name, input },
  )
  return answer as Result<CallOutput<N>>
}
