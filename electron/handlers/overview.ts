import { readOverview } from '#db/overview/read-overview.ts'
import type { Handlers } from '../dispatch.ts'
import type { Context } from '../context.ts'

/** What the pictures of the overview show. */
export const overviewHandlers = {
  'overview.figures': ({ offices, platform }, period) => readOverview(offices.current(), period, platform.today()),
} satisfies Partial<Handlers<Context>>
