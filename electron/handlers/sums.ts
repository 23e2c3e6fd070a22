import { listSums } from '#db/sums/list-sums.ts'
import type { Handlers } from '../dispatch.ts'
import type { Context } from '../context.ts'

/** What was stated, compared with what was counted. */
export const sumHandlers = {
  'sums.list': (context) => listSums(context.offices.current()),
} satisfies Partial<Handlers<Context>>
