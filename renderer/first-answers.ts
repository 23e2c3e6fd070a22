import { loadMessages } from '#messages'
import type { AppState } from '#shared/contract/office-calls.ts'
import type { Language } from '#shared/i18n/languages.ts'
import type { CallInput } from '#shared/contract.ts'
import { invoke } from './api/client.ts'
import { queryClient } from './api/query-client.ts'
import type { QueryName } from './api/queries.ts'
import { pageInput } from './api/use-page-list.ts'
import { plansOrder } from './features/plans/plans-order.ts'

// As the page asks for them.
const firstPlans = pageInput({}, plansOrder, 0) as CallInput<'plan.list'>

/**
 * Asks at once for all that the first page shows, so that it is drawn once and whole: the state, the words of the
 * language, and the lists where the page is the plans. `guess` is the language the window was opened with. Undefined when
 * there is no answer: the window asks again and says why.
 */
export async function firstAnswers(guess: Language | null): Promise<AppState | undefined> {
  if (guess) void loadMessages(guess)
  const asked = invoke('app.state', {}).catch(() => undefined)
  const lists = startsWithPlans(window.location.hash) ? [read('identity.all', {}), read('plan.list', firstPlans)] : []
  const state = await asked
  if (state) queryClient.setQueryData(['app.state', {}], state)
  await Promise.all([loadMessages(state?.preferences?.language ?? guess ?? 'en'), ...lists])
  return state
}

// What fails here, because no office is open yet, is asked again by the page that needs it.
function read<N extends QueryName>(name: N, input: CallInput<N>): Promise<void> {
  return queryClient.prefetchQuery({ queryKey: [name, input], queryFn: () => invoke(name, input) })
}

function startsWithPlans(hash: string): boolean {
  return ['', '#/', '#/plans'].includes(hash)
}
