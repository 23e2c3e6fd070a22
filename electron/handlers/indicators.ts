import { listLate, readStandings } from '#db/indicators.ts'
import type { Handlers } from '../dispatch.ts'
import type { Context } from '../context.ts'

/** What is computed over the figures of indicators. */
export const indicatorHandlers = {
  'indicator.standings': (context, { ids }) => readStandings(context.offices.current(), ids),
  'indicator.late': (context, { today }) => listLate(context.offices.current(), today),
} satisfies Partial<Handlers<Context>>
