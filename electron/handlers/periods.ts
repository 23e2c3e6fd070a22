import { lastHeldDay, periodCounters } from '#db/period-counters.ts'
import type { Handlers } from '../dispatch.ts'
import type { Context } from '../context.ts'

/** What the office did in a time. */
export const periodHandlers = {
  'period.counters': (context, period) => periodCounters(context.offices.current(), period),
  'period.lastHeld': (context) => ({ day: lastHeldDay(context.offices.current()) }),
} satisfies Partial<Handlers<Context>>
