import type { NavigateOptions } from '@tanstack/react-router'
import type { EntityName } from '#shared/entities/names.ts'
import type { IconName } from '#renderer/ui/icon-paths.ts'

type Placed = { entity: EntityName; id: string; owner: { entity: EntityName; id: string } | null; kind?: string | null }
type Place = { icon: IconName; address: (record: Placed) => NavigateOptions | null }

const inPlan: Place = {
  icon: 'plan',
  address: ({ id, owner }) =>
    owner?.entity === 'plan' ? { to: '/plans/$planId', params: { planId: owner.id }, search: { node: id } } : null,
}

const ofStakeholder: Place = {
  icon: 'stakeholder',
  address: ({ owner }) => (owner?.entity === 'stakeholder' ? inStakeholders('list', owner.id) : null),
}

const ofBody: Place = {
  icon: 'meeting',
  address: ({ owner }) => (owner?.entity === 'body' ? inMeetings('bodies', owner.id) : null),
}

// The order is that of the groups of search hits: what is looked for most comes first. Null: no room shows it.
const places: Record<EntityName, Place | null> = {
  plan: { icon: 'plan', address: ({ id }) => ({ to: '/plans/$planId', params: { planId: id } }) },
  planNode: inPlan,
  measurePair: inPlan,
  planBasis: inPlan,
  recipient: inPlan,
  directive: {
    icon: 'directive',
    address: ({ id }) => ({ to: '/directives/{-$directiveId}', params: { directiveId: id } }),
  },
  indicator: inIndicators('list'),
  figure: inIndicators('list'),
  statistic: inIndicators('statistics'),
  statisticRow: inIndicators('statistics'),
  unit: inOffice('units'),
  signatory: inOffice('signatories'),
  identity: inOffice('identity'),
  stakeholder: { icon: 'stakeholder', address: ({ id }) => inStakeholders('list', id) },
  relation: ofStakeholder,
  contactEntry: ofStakeholder,
  agreement: { icon: 'stakeholder', address: ({ id }) => inStakeholders('agreements', id) },
  person: { ...inOffice('people'), icon: 'person' },
  meeting: { icon: 'meeting', address: ({ id }) => inMeetings('list', id) },
  agendaItem: ofMeeting('agenda'),
  attendee: ofMeeting('attendance'),
  attendeeGroup: ofMeeting('attendance'),
  decision: ofMeeting('decisions'),
  statement: ofMeeting('decisions'),
  followUp: ofMeeting('decisions'),
  body: { icon: 'meeting', address: ({ id }) => inMeetings('bodies', id) },
  member: ofBody,
  memberGroup: ofBody,
  // A promise is shown with the organisation it was given to.
  task: {
    icon: 'check',
    address: ({ id, kind }) =>
      kind?.startsWith('promise-') ? inStakeholders('promises', id) : inMeetings('tasks', id),
  },
  training: inTrainings('list'),
  occasion: inTrainings('occasions'),
  participant: inTrainings('occasions'),
  participantGroup: inTrainings('occasions'),
  trainer: inTrainings('trainers'),
  topic: inTrainings('topics'),
  duty: inCalendar('duties'),
  submission: {
    icon: 'calendar',
    address: ({ owner }) => (owner?.entity === 'duty' ? calendarAddress('duties', owner.id) : null),
  },
  inspection: inCalendar('inspections'),
  publication: inCalendar('publications'),
  privacyText: null,
  retention: null,
  evidence: { ...inOffice('evidence'), icon: 'evidence' },
  evidenceLink: null,
  notSame: null,
  erasure: null,
  savedFilter: null,
  office: null,
  layoutValue: null,
}

const ranks = Object.keys(places)

/** Where a record is shown, by what it is a part of where it has no place of its own; null while no room shows it. */
export function addressOf(record: Placed): NavigateOptions | null {
  return places[record.entity]?.address(record) ?? null
}

/** The sign of the room that shows records of an entity. */
export function iconOf(entity: EntityName): IconName {
  return places[entity]?.icon ?? 'info'
}

/** Which entity stands before which where records of many kinds are listed. */
export function rankOf(entity: EntityName): number {
  return ranks.indexOf(entity)
}

function inOffice(tab: string): Place {
  return { icon: 'unit', address: ({ id }) => ({ to: '/office/$tab/{-$recordId}', params: { tab, recordId: id } }) }
}

function inStakeholders(tab: string, recordId: string): NavigateOptions {
  return { to: '/stakeholders/$tab/{-$recordId}', params: { tab, recordId } }
}

function inMeetings(tab: string, recordId: string, view?: string): NavigateOptions {
  const search = view === undefined ? {} : { view }
  return { to: '/meetings/$tab/{-$recordId}', params: { tab, recordId }, search } as NavigateOptions
}

function ofMeeting(view: string): Place {
  return {
    icon: 'meeting',
    address: ({ owner }) => (owner?.entity === 'meeting' ? inMeetings('list', owner.id, view) : null),
  }
}

// Figures and rows stand on the page of what they belong to.
function inIndicators(tab: 'list' | 'statistics'): Place {
  return {
    icon: tab === 'list' ? 'indicator' : 'table',
    address: ({ id, owner }) => ({ to: '/indicators/$tab/{-$recordId}', params: { tab, recordId: owner?.id ?? id } }),
  }
}

// Participants stand on the page of their occasion.
function inTrainings(tab: 'list' | 'occasions' | 'trainers' | 'topics'): Place {
  return {
    icon: 'training',
    address: ({ id, owner }) => ({ to: '/trainings/$tab/{-$recordId}', params: { tab, recordId: owner?.id ?? id } }),
  }
}

function inCalendar(tab: string): Place {
  return { icon: 'calendar', address: ({ id }) => calendarAddress(tab, id) }
}

function calendarAddress(tab: string, recordId: string): NavigateOptions {
  return { to: '/calendar/$tab/{-$recordId}', params: { tab, recordId } }
}
