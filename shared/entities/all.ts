import { agendaItem } from './agenda-item.ts'
import { agreement } from './agreement.ts'
import { attendeeGroup } from './attendee-group.ts'
import { attendee } from './attendee.ts'
import { body } from './body.ts'
import { contactEntry } from './contact-entry.ts'
import { decision } from './decision.ts'
import { directive } from './directive.ts'
import { duty } from './duty.ts'
import { erasure } from './erasure.ts'
import { evidenceLink } from './evidence-link.ts'
import { evidence } from './evidence.ts'
import { figure } from './figure.ts'
import { followUp } from './follow-up.ts'
import { identity } from './identity.ts'
import { indicator } from './indicator.ts'
import { inspection } from './inspection.ts'
import { layoutValue } from './layout-value.ts'
import { measurePair } from './measure-pair.ts'
import { meeting } from './meeting.ts'
import { memberGroup } from './member-group.ts'
import { member } from './member.ts'
import { notSame } from './not-same.ts'
import { occasion } from './occasion.ts'
import { office } from './office.ts'
import { participantGroup } from './participant-group.ts'
import { participant } from './participant.ts'
import { person } from './person.ts'
import { planBasis } from './plan-basis.ts'
import { planNode } from './plan-node.ts'
import { plan } from './plan.ts'
import { privacyText } from './privacy-text.ts'
import { publication } from './publication.ts'
import { recipient } from './recipient.ts'
import { relation } from './relation.ts'
import { retention } from './retention.ts'
import { savedFilter } from './saved-filter.ts'
import { signatory } from './signatory.ts'
import { stakeholder } from './stakeholder.ts'
import { statement } from './statement.ts'
import { statisticRow } from './statistic-row.ts'
import { statistic } from './statistic.ts'
import { submission } from './submission.ts'
import { task } from './task.ts'
import { topic } from './topic.ts'
import { trainer } from './trainer.ts'
import { training } from './training.ts'
import { unit } from './unit.ts'
import type { Entity, RowOf } from '../entity.ts'

/** Every entity by name. Contract, tables, search and labels walk this list. */
export const entities = {
  office,
  identity,
  unit,
  signatory,
  directive,
  plan,
  planBasis,
  planNode,
  measurePair,
  recipient,
  layoutValue,
  person,
  body,
  member,
  memberGroup,
  meeting,
  agendaItem,
  attendee,
  attendeeGroup,
  decision,
  statement,
  followUp,
  task,
  topic,
  training,
  occasion,
  participant,
  participantGroup,
  trainer,
  stakeholder,
  relation,
  contactEntry,
  agreement,
  indicator,
  figure,
  statistic,
  statisticRow,
  duty,
  submission,
  inspection,
  publication,
  privacyText,
  retention,
  evidence,
  evidenceLink,
  notSame,
  erasure,
  savedFilter,
}

export type Entities = typeof entities
export type Row<Name extends keyof Entities> = RowOf<Entities[Name]>

/** Entities whose records people put in order. */
export type OrderedEntity = {
  [Name in keyof Entities]: Entities[Name] extends { ordered: true } ? Name : never
}[keyof Entities]

/** Ordered entities that form no tree: their order is all there is to their place. */
export type ListedEntity = Exclude<OrderedEntity, 'planNode'>

/** Whether people put the records of an entity in order. */
export function isOrdered(name: keyof Entities): name is OrderedEntity {
  return (entities[name] as Entity).ordered === true
}
