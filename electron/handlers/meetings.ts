import { carriedOver } from '#db/carried-over.ts'
import { inviteMembers } from '#db/meeting-members.ts'
import { write } from '#db/write.ts'
import type { Handlers } from '../dispatch.ts'
import { actorOf, type Context } from '../context.ts'

/** What a meeting takes over from its body: open decisions and members. */
export const meetingHandlers = {
  'meeting.carriedOver': (context, { id }) => carriedOver(context.offices.current(), id),
  'meeting.inviteMembers': (context, { id }) =>
    write(context.offices.current(), actorOf(context), (tx) => inviteMembers(tx, id)),
} satisfies Partial<Handlers<Context>>
