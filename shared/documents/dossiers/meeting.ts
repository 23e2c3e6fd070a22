import type { CarriedDecision } from '../../contract/meeting-calls.ts'
import type { AgendaItem } from '../../entities/agenda-item.ts'
import type { AttendeeGroup } from '../../entities/attendee-group.ts'
import type { Attendee } from '../../entities/attendee.ts'
import type { Body } from '../../entities/body.ts'
import type { Decision } from '../../entities/decision.ts'
import type { FollowUp } from '../../entities/follow-up.ts'
import type { Meeting } from '../../entities/meeting.ts'
import type { Member } from '../../entities/member.ts'
import type { Person } from '../../entities/person.ts'
import type { PlanNode } from '../../entities/plan-node.ts'
import type { Plan } from '../../entities/plan.ts'
import type { PrivacyText } from '../../entities/privacy-text.ts'
import type { Stakeholder } from '../../entities/stakeholder.ts'
import type { Statement } from '../../entities/statement.ts'
import type { Task } from '../../entities/task.ts'
import type { OfficeDossier } from './office.ts'

/**
 * A meeting with all its parts in their order, none from the trash. Its body, plan, and the people, organisations and
 * measures that it names are there from the trash too.
 */
export type MeetingDossier = OfficeDossier & {
  subject: 'meeting'
  meeting: Meeting
  body: Body | null
  /** Every seat of the body; rules/members-on tells who held one on a day. */
  members: Member[]
  agenda: AgendaItem[]
  attendees: Attendee[]
  attendeeGroups: AttendeeGroup[]
  decisions: Decision[]
  statements: Statement[]
  followUps: FollowUp[]
  tasks: Task[]
  /** Decisions of earlier meetings of the body that are still open or that this one took up, the oldest first. */
  carried: CarriedDecision[]
  persons: Person[]
  stakeholders: Stakeholder[]
  planNodes: PlanNode[]
  plan: Plan | null
  /** The office's notices for lists with names. */
  notices: PrivacyText[]
}
