import { carriedOver } from '#db/carried-over.ts'
import { followUpDecision } from '#db/follow-up.ts'
import { inviteMembers } from '#db/meeting-members.ts'
import { nextNumbers } from '#db/next-numbers.ts'
import { quorum } from '#db/quorum.ts'
import { write } from '#db/write.ts'
import type { Handlers } from '../dispatch.ts'
import { actorOf, type Context } from '../context.ts'

/** What a meeting takes over from its body: open decisions and members. */
export const meetingHandlers = {
  'meeting.carriedOver': (context, { id }) => carriedOver(context.offices.current(), id),
  'meeting.inviteMembers': (context, { id }) =>
    write(context.offices.current(), actorOf(context), (tx) => inviteMembers(tx, id)),
  'meeting.followUp': (context, told) =>
    write(context.offices.current(), actorOf(context), (tx) => followUpDecision(tx, told)),
  'meeting.nextNumbers': (context, { id }) => nextNumbers(context.offices.current(), id),
  'meeting.quorum': (context, { id }) => quorum(context.offices.current(), id),
} satisfies Partial<Handlers<Context>>
