import { sql } from 'drizzle-orm'
import {
  foreignKey,
  index,
  sqliteTable,
  uniqueIndex,
  type AnySQLiteColumn,
  type SQLiteTableExtraConfigValue,
} from 'drizzle-orm/sqlite-core'
import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { checksOf } from './checks.ts'
import { columnName, columnsOf } from './columns.ts'

// Every reference is a foreign key with an index of its own. Nothing cascades: a form never deletes a row, so a delete
// that would leave an orphan is a mistake and has to fail.

export const offices = sqliteTable('offices', columnsOf(entities.office), (t) => [
  ...rules('office', 'offices', t),
  uniqueIndex('offices_only_one').on(sql`(1)`),
])
export const identities = sqliteTable('identities', columnsOf(entities.identity), (t) =>
  rules('identity', 'identities', t),
)
export const units = sqliteTable('units', columnsOf(entities.unit), (t) => rules('unit', 'units', t))
export const signatories = sqliteTable('signatories', columnsOf(entities.signatory), (t) =>
  rules('signatory', 'signatories', t),
)
export const directives = sqliteTable('directives', columnsOf(entities.directive), (t) =>
  rules('directive', 'directives', t),
)
export const plans = sqliteTable('plans', columnsOf(entities.plan), (t) => rules('plan', 'plans', t))
export const planBases = sqliteTable('plan_bases', columnsOf(entities.planBasis), (t) => [
  ...rules('planBasis', 'plan_bases', t),
  uniqueIndex('plan_bases_once')
    .on(t.planId, t.directiveId)
    .where(sql`"deleted_at" IS NULL`),
])
export const planNodes = sqliteTable('plan_nodes', columnsOf(entities.planNode), (t) => [
  ...rules('planNode', 'plan_nodes', t),
  index('plan_nodes_order').on(t.planId, t.position),
])
export const measurePairs = sqliteTable('measure_pairs', columnsOf(entities.measurePair), (t) =>
  rules('measurePair', 'measure_pairs', t),
)
export const recipients = sqliteTable('recipients', columnsOf(entities.recipient), (t) =>
  rules('recipient', 'recipients', t),
)
export const layoutValues = sqliteTable('layout_values', columnsOf(entities.layoutValue), (t) => [
  ...rules('layoutValue', 'layout_values', t),
  uniqueIndex('layout_values_once')
    .on(t.profile, t.rule)
    .where(sql`"deleted_at" IS NULL`),
])
export const people = sqliteTable('people', columnsOf(entities.person), (t) => rules('person', 'people', t))
export const bodies = sqliteTable('bodies', columnsOf(entities.body), (t) => rules('body', 'bodies', t))
export const members = sqliteTable('members', columnsOf(entities.member), (t) => [
  ...rules('member', 'members', t),
  uniqueIndex('members_once')
    .on(t.bodyId, t.personId, t.role)
    .where(sql`"deleted_at" IS NULL AND "ends_on" IS NULL`),
])
export const memberGroups = sqliteTable('member_groups', columnsOf(entities.memberGroup), (t) =>
  rules('memberGroup', 'member_groups', t),
)
export const meetings = sqliteTable('meetings', columnsOf(entities.meeting), (t) => rules('meeting', 'meetings', t))
export const agendaItems = sqliteTable('agenda_items', columnsOf(entities.agendaItem), (t) =>
  rules('agendaItem', 'agenda_items', t),
)
export const attendees = sqliteTable('attendees', columnsOf(entities.attendee), (t) => [
  ...rules('attendee', 'attendees', t),
  uniqueIndex('attendees_once')
    .on(t.meetingId, t.personId)
    .where(sql`"deleted_at" IS NULL`),
])
export const attendeeGroups = sqliteTable('attendee_groups', columnsOf(entities.attendeeGroup), (t) =>
  rules('attendeeGroup', 'attendee_groups', t),
)
export const decisions = sqliteTable('decisions', columnsOf(entities.decision), (t) =>
  rules('decision', 'decisions', t),
)
export const statements = sqliteTable('statements', columnsOf(entities.statement), (t) =>
  rules('statement', 'statements', t),
)
export const followUps = sqliteTable('follow_ups', columnsOf(entities.followUp), (t) => [
  ...rules('followUp', 'follow_ups', t),
  uniqueIndex('follow_ups_once')
    .on(t.meetingId, t.decisionId)
    .where(sql`"deleted_at" IS NULL`),
])
export const tasks = sqliteTable('tasks', columnsOf(entities.task), (t) => rules('task', 'tasks', t))
export const topics = sqliteTable('topics', columnsOf(entities.topic), (t) => rules('topic', 'topics', t))
export const trainings = sqliteTable('trainings', columnsOf(entities.training), (t) =>
  rules('training', 'trainings', t),
)
export const occasions = sqliteTable('occasions', columnsOf(entities.occasion), (t) =>
  rules('occasion', 'occasions', t),
)
export const participants = sqliteTable('participants', columnsOf(entities.participant), (t) => [
  ...rules('participant', 'participants', t),
  uniqueIndex('participants_once')
    .on(t.occasionId, t.personId)
    .where(sql`"deleted_at" IS NULL`),
])
export const participantGroups = sqliteTable('participant_groups', columnsOf(entities.participantGroup), (t) =>
  rules('participantGroup', 'participant_groups', t),
)
export const trainers = sqliteTable('trainers', columnsOf(entities.trainer), (t) => rules('trainer', 'trainers', t))
export const stakeholders = sqliteTable('stakeholders', columnsOf(entities.stakeholder), (t) =>
  rules('stakeholder', 'stakeholders', t),
)
export const relations = sqliteTable('relations', columnsOf(entities.relation), (t) =>
  rules('relation', 'relations', t),
)
export const contactEntries = sqliteTable('contact_entries', columnsOf(entities.contactEntry), (t) =>
  rules('contactEntry', 'contact_entries', t),
)
export const agreements = sqliteTable('agreements', columnsOf(entities.agreement), (t) =>
  rules('agreement', 'agreements', t),
)
export const indicators = sqliteTable('indicators', columnsOf(entities.indicator), (t) =>
  rules('indicator', 'indicators', t),
)
export const figures = sqliteTable('figures', columnsOf(entities.figure), (t) => rules('figure', 'figures', t))
export const statistics = sqliteTable('statistics', columnsOf(entities.statistic), (t) =>
  rules('statistic', 'statistics', t),
)
export const statisticRows = sqliteTable('statistic_rows', columnsOf(entities.statisticRow), (t) =>
  rules('statisticRow', 'statistic_rows', t),
)
export const duties = sqliteTable('duties', columnsOf(entities.duty), (t) => rules('duty', 'duties', t))
export const submissions = sqliteTable('submissions', columnsOf(entities.submission), (t) => [
  ...rules('submission', 'submissions', t),
  uniqueIndex('submissions_once')
    .on(t.dutyId, t.dueOn)
    .where(sql`"deleted_at" IS NULL`),
])
export const inspections = sqliteTable('inspections', columnsOf(entities.inspection), (t) =>
  rules('inspection', 'inspections', t),
)
export const publications = sqliteTable('publications', columnsOf(entities.publication), (t) =>
  rules('publication', 'publications', t),
)
export const privacyTexts = sqliteTable('privacy_texts', columnsOf(entities.privacyText), (t) =>
  rules('privacyText', 'privacy_texts', t),
)
export const retentions = sqliteTable('retentions', columnsOf(entities.retention), (t) => [
  ...rules('retention', 'retentions', t),
  uniqueIndex('retentions_once')
    .on(t.what)
    .where(sql`"deleted_at" IS NULL`),
])
export const evidences = sqliteTable('evidences', columnsOf(entities.evidence), (t) => [
  ...rules('evidence', 'evidences', t),
  index('evidences_hash').on(t.hash),
])
export const evidenceLinks = sqliteTable('evidence_links', columnsOf(entities.evidenceLink), (t) => [
  ...rules('evidenceLink', 'evidence_links', t),
  uniqueIndex('evidence_links_once')
    .on(t.toId, t.evidenceId)
    .where(sql`"deleted_at" IS NULL`),
])
export const notSames = sqliteTable('not_sames', columnsOf(entities.notSame), (t) => [
  ...rules('notSame', 'not_sames', t),
  uniqueIndex('not_sames_once')
    .on(t.firstId, t.secondId)
    .where(sql`"deleted_at" IS NULL`),
])
export const savedFilters = sqliteTable('saved_filters', columnsOf(entities.savedFilter), (t) =>
  rules('savedFilter', 'saved_filters', t),
)
export const erasures = sqliteTable('erasures', columnsOf(entities.erasure), (t) => rules('erasure', 'erasures', t))

/** The table of each entity. */
export const tables = {
  office: offices,
  identity: identities,
  unit: units,
  signatory: signatories,
  directive: directives,
  plan: plans,
  planBasis: planBases,
  planNode: planNodes,
  measurePair: measurePairs,
  recipient: recipients,
  layoutValue: layoutValues,
  person: people,
  body: bodies,
  member: members,
  memberGroup: memberGroups,
  meeting: meetings,
  agendaItem: agendaItems,
  attendee: attendees,
  attendeeGroup: attendeeGroups,
  decision: decisions,
  statement: statements,
  followUp: followUps,
  task: tasks,
  topic: topics,
  training: trainings,
  occasion: occasions,
  participant: participants,
  participantGroup: participantGroups,
  trainer: trainers,
  stakeholder: stakeholders,
  relation: relations,
  contactEntry: contactEntries,
  agreement: agreements,
  indicator: indicators,
  figure: figures,
  statistic: statistics,
  statisticRow: statisticRows,
  duty: duties,
  submission: submissions,
  inspection: inspections,
  publication: publications,
  privacyText: privacyTexts,
  retention: retentions,
  evidence: evidences,
  evidenceLink: evidenceLinks,
  notSame: notSames,
  erasure: erasures,
  savedFilter: savedFilters,
} as const satisfies Record<EntityName, unknown>

type TableColumns = Record<string, AnySQLiteColumn>

function rules(name: EntityName, table: string, columns: TableColumns): SQLiteTableExtraConfigValue[] {
  const entity: Entity = entities[name]
  return [
    ...checksOf(entity, table),
    ...referencesOf(entity).flatMap(([field, to]) => referenceRules(table, columns, field, to)),
    index(`${table}_deleted_at`)
      .on(column(columns, 'deletedAt'))
      .where(sql`"deleted_at" IS NOT NULL`),
  ]
}

function referenceRules(
  table: string,
  columns: TableColumns,
  field: string,
  to: EntityName,
): SQLiteTableExtraConfigValue[] {
  const own = column(columns, field)
  return [foreignKey({ columns: [own], foreignColumns: [idOf(to)] }), index(`${table}_${columnName(field)}`).on(own)]
}

function referencesOf(entity: Entity): [string, EntityName][] {
  return Object.entries(entity.fields).flatMap(([name, { kind, to }]) =>
    kind === 'reference' && to !== undefined ? [[name, to] as [string, EntityName]] : [],
  )
}

function idOf(name: EntityName): AnySQLiteColumn {
  return tables[name].id
}

function column(columns: TableColumns, name: string): AnySQLiteColumn {
  const found = columns[name]
  if (!found) throw new Error(`no column ${name}`)
  return found
}
