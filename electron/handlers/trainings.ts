import { adoptTopics } from '#db/adopt-topics.ts'
import { coverage } from '#db/coverage.ts'
import { givenOccasions, trainerClashes } from '#db/trainers.ts'
import { write } from '#db/write.ts'
import { Failed } from '#shared/failure.ts'
import { topicSets } from '#shared/national/topic-sets.ts'
import type { Handlers } from '../dispatch.ts'
import { actorOf, type Context } from '../context.ts'

/** What covers which topic, who teaches when, and national sets of topics. */
export const trainingHandlers = {
  'training.coverage': (context, period) => coverage(context.offices.current(), period),
  'training.clashes': (context, { id }) => trainerClashes(context.offices.current(), id),
  'training.given': (context, { ids }) => givenOccasions(context.offices.current(), ids),
  'training.adoptTopics': (context, { set: code, codes }) => {
    const set = topicSets.find((one) => one.code === code)
    if (!set) throw new Failed('not-found', { detail: { entity: 'topic' } })
    return { ids: write(context.offices.current(), actorOf(context), (tx) => adoptTopics(tx, set, codes)) }
  },
} satisfies Partial<Handlers<Context>>
