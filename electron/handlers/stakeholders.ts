import { findDuplicates } from '#db/duplicates.ts'
import { mergeStakeholders } from '#db/merge-stakeholders.ts'
import { personParticipation, stakeholderParticipation } from '#db/participation.ts'
import { write } from '#db/write.ts'
import type { Handlers } from '../dispatch.ts'
import { actorOf, type Context } from '../context.ts'

/** What organisations and people came to, and organisations that are in the register twice. */
export const stakeholderHandlers = {
  'stakeholder.participation': (context, { id }) => stakeholderParticipation(context.offices.current(), id),
  'person.participation': (context, { id }) => personParticipation(context.offices.current(), id),
  'stakeholder.duplicates': (context) => findDuplicates(context.offices.current()),
  'stakeholder.merge': (context, input) =>
    write(context.offices.current(), actorOf(context), (tx) => mergeStakeholders(tx, input)),
} satisfies Partial<Handlers<Context>>
