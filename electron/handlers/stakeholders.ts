import { findDuplicates } from '#db/duplicates.ts'
import { keepApart } from '#db/keep-apart.ts'
import { mergeRecords } from '#db/merge-records.ts'
import { personParticipation, stakeholderParticipation } from '#db/participation.ts'
import { write } from '#db/write.ts'
import type { Handlers } from '../dispatch.ts'
import { actorOf, type Context } from '../context.ts'

/** What organisations and people came to, and records that are in a register twice. */
export const stakeholderHandlers = {
  'stakeholder.participation': (context, { id }) => stakeholderParticipation(context.offices.current(), id),
  'person.participation': (context, { id }) => personParticipation(context.offices.current(), id),
  'stakeholder.duplicates': (context) => findDuplicates(context.offices.current(), 'stakeholder'),
  'stakeholder.merge': (context, input) =>
    write(context.offices.current(), actorOf(context), (tx) => mergeRecords(tx, 'stakeholder', input)),
  'person.duplicates': (context) => findDuplicates(context.offices.current(), 'person'),
  'person.merge': (context, input) =>
    write(context.offices.current(), actorOf(context), (tx) => mergeRecords(tx, 'person', input)),
  'stakeholder.keepApart': (context, { ids }) => ({
    pairs: write(context.offices.current(), actorOf(context), (tx) => keepApart(tx, 'stakeholder', ids)),
  }),
  'person.keepApart': (context, { ids }) => ({
    pairs: write(context.offices.current(), actorOf(context), (tx) => keepApart(tx, 'person', ids)),
  }),
} satisfies Partial<Handlers<Context>>
