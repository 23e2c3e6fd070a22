import { adoptRows } from '#db/adopt-set.ts'
import { readFlow } from '#db/indicator-flows.ts'
import { listLate, readStandings } from '#db/indicators.ts'
import { write } from '#db/write.ts'
import { Failed } from '#shared/failure.ts'
import { nationalSets } from '#shared/national/all-sets.ts'
import type { Handlers } from '../dispatch.ts'
import { actorOf, type Context } from '../context.ts'

/** What is computed over the figures of indicators. */
export const indicatorHandlers = {
  'indicator.standings': (context, { ids }) => readStandings(context.offices.current(), ids, context.platform.today()),
  'indicator.flow': (context, { id }) => readFlow(context.offices.current(), id, context.platform.today()),
  'indicator.adopt': (context, { set: code, rows }) => {
    const set = nationalSets.find((one) => one.code === code)
    if (!set) throw new Failed('not-found', { detail: { entity: 'indicator' } })
    return { ids: write(context.offices.current(), actorOf(context), (tx) => adoptRows(tx, set, rows)) }
  },
  'indicator.late': (context, { today }) => listLate(context.offices.current(), today),
} satisfies Partial<Handlers<Context>>
