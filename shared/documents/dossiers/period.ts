import type { Agreement } from '../../entities/agreement.ts'
import type { Body } from '../../entities/body.ts'
import type { Decision } from '../../entities/decision.ts'
import type { Figure } from '../../entities/figure.ts'
import type { FollowUp } from '../../entities/follow-up.ts'
import type { Indicator } from '../../entities/indicator.ts'
import type { Inspection } from '../../entities/inspection.ts'
import type { MeasurePair } from '../../entities/measure-pair.ts'
import type { Meeting } from '../../entities/meeting.ts'
import type { MemberGroup } from '../../entities/member-group.ts'
import type { Occasion } from '../../entities/occasion.ts'
import type { Person } from '../../entities/person.ts'
import type { PlanNode } from '../../entities/plan-node.ts'
import type { Plan } from '../../entities/plan.ts'
import type { Publication } from '../../entities/publication.ts'
import type { Stakeholder } from '../../entities/stakeholder.ts'
import type { StatisticRow } from '../../entities/statistic-row.ts'
import type { Statistic } from '../../entities/statistic.ts'
import type { Task } from '../../entities/task.ts'
import type { Training } from '../../entities/training.ts'
import type { Breakdown } from '../../rules/breakdown.ts'
import type { Counters, Period } from '../../rules/counters.ts'
import type { OfficeDossier } from './office.ts'

/** How many people of a level were at a meeting or occasion, named and counted together. */
export type Attendance = Breakdown & { recordId: string; level: Person['level'] }

/** What the office did in a period. Nothing from the trash, save bodies, people and organisations that are only named. */
export type PeriodDossier = OfficeDossier & {
  subject: 'period'
  period: Period
  counters: Counters
  /** Held in the period, by day. */
  meetings: Meeting[]
  decisions: Decision[]
  /** What those meetings heard about earlier decisions. */
  followUps: FollowUp[]
  bodies: Body[]
  /** Networks and clubs counted by the end of the period. */
  memberGroups: MemberGroup[]
  /** Held in the period, by day. */
  occasions: Occasion[]
  /** Occasions planned for a day in the period and not held, by day. */
  planned: Occasion[]
  /** Those of the occasions, and those that run in the period. */
  trainings: Training[]
  /** Of each meeting and occasion above. */
  attendances: Attendance[]
  stakeholders: Stakeholder[]
  /** In force or signed in the period. */
  agreements: Agreement[]
  /** Plans that run in the period, or are in force without a day, with all their nodes and pairs. */
  plans: Plan[]
  nodes: PlanNode[]
  pairs: MeasurePair[]
  /** Due in the period, done in it, or overdue by its end. */
  tasks: Task[]
  indicators: Indicator[]
  /** Baselines and targets, and what was reached in periods that ended in this one. */
  figures: Figure[]
  /** Tables of a day in the period, or without a day. */
  statistics: Statistic[]
  statisticRows: StatisticRow[]
  /** Posted in the period. */
  publications: Publication[]
  /** Of the period. */
  inspections: Inspection[]
  persons: Person[]
}
