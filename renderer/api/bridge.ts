import type { CallInput, CallName, CallOutput } from '#shared/contract.ts'
import type { AppEvents } from '#shared/events.ts'
import type { Result } from '#shared/failure.ts'

/** What the preload script puts into the window: the only way out of it. */
export type Bridge = {
  invoke: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Result<CallOutput<N>>>
  drop: (files: readonly File[]) => Promise<string[]>
  on: <E extends keyof AppEvents>(event: E, listener: (payload: AppEvents[E]) => void) => () => void
}

/** The bridge of this window. */
export function bridge(): Bridge {
  return (window as unknown as { equiplan: Bridge }).equiplan
}
