import { z } from 'zod'
import { rowOf } from '../entity.ts'
import { attendee } from '../entities/attendee.ts'
import { decision } from '../entities/decision.ts'
import { followUp } from '../entities/follow-up.ts'
import { command, query } from './call.ts'

const id = z.uuid()

const carried = z.strictObject({
  decision: rowOf(decision),
  /** The meeting that decided it. */
  from: z.strictObject({ id, title: z.string(), number: z.string().nullable(), day: z.iso.date().nullable() }),
  /** How far it had come by what an earlier meeting heard last, else by its own state. */
  status: decision.fields.status.schema,
  /** What this meeting heard about it, once it has. */
  followUp: rowOf(followUp).nullable(),
})
export type CarriedDecision = z.infer<typeof carried>

const nextNumbers = z.strictObject({ meeting: z.string().nullable(), decision: z.string().nullable() })

const quorum = z.strictObject({ present: z.int(), of: z.int(), isReached: z.boolean() })

/** Calls on a meeting and the body that holds it. */
export const meetingCalls = {
  /** Decisions of earlier meetings of the same body that are still open, or that this meeting has taken up; oldest first. */
  'meeting.carriedOver': query(z.strictObject({ id }), z.array(carried)),
  /**
   * Invites the members whose term covers the day of the meeting and who are not in its list yet, in the order of the
   * body, as one step of undo. Gives those it added. Who is a member on a day is told by rules/members-on.
   */
  'meeting.inviteMembers': command(z.strictObject({ id }), z.array(rowOf(attendee))),
  /**
   * Notes how far a decision of an earlier meeting has come by this one, as one step of undo. Unless a later meeting heard
   * of it too, the decision itself is that far now.
   */
  'meeting.followUp': command(
    z.strictObject({ id, decisionId: id, status: followUp.fields.status.schema }),
    rowOf(followUp),
  ),
  /** The numbers that come next in the series of the body: of the meeting itself where it has none, of its next decision. */
  'meeting.nextNumbers': query(z.strictObject({ id }), nextNumbers),
  /** How many of those who may vote came; null where nobody may. */
  'meeting.quorum': query(z.strictObject({ id }), quorum.nullable()),
}
