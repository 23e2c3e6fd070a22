import { countCitingPlans, countMeasures, listCitingPlans } from '#db/citations.ts'
import type { Handlers } from '../dispatch.ts'
import type { Context } from '../context.ts'

/** What stands between records. */
export const relationHandlers = {
  'plan.facts': (context, { id }) => ({ measures: countMeasures(context.offices.current(), id) }),
  'directive.citations': (context) => countCitingPlans(context.offices.current()),
  'directive.citedBy': (context, { id }) => listCitingPlans(context.offices.current(), id),
} satisfies Partial<Handlers<Context>>
