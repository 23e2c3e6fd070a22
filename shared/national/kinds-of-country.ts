import type { Body } from '../entities/body.ts'
import type { Meeting } from '../entities/meeting.ts'
import type { Office } from '../entities/office.ts'

type Country = Office['country']

const bodies: Partial<Record<Country, readonly Body['kind'][]>> = {
  vn: ['committee', 'secretariat', 'drafting-team', 'collaborators', 'communicators', 'rapporteurs', 'club'],
  tr: [
    'equality-unit',
    'coordinators',
    'council-committee',
    'advisory-board',
    'women-council',
    'coordination-board',
    'working-group',
  ],
  se: ['board', 'council-committee', 'steering-group', 'working-group'],
  mx: ['working-table', 'committee', 'collegiate-body', 'working-group'],
  es: ['negotiating-commission', 'follow-up-commission', 'collegiate-body', 'working-table'],
}

const meetings: Partial<Record<Country, readonly Meeting['kind'][]>> = {
  vn: ['working-meeting', 'conference', 'seminar', 'review-meeting', 'workshop', 'field-visit'],
  tr: [
    'internal-stakeholders',
    'external-stakeholders',
    'workshop',
    'committee-meeting',
    'advisory-meeting',
    'coordinators-meeting',
    'field-visit',
    'follow-up',
  ],
  se: ['session', 'working-meeting', 'cooperation', 'consultation', 'seminar'],
  mx: ['working-table', 'session', 'extraordinary-session', 'constitution'],
  es: ['constitution', 'negotiation', 'signing', 'follow-up', 'session', 'extraordinary-session'],
}

/** The kinds of bodies a country's offices have, to be offered before all others. */
export function bodyKindsOf(country: Country): readonly Body['kind'][] {
  return bodies[country] ?? []
}

/** The kinds of meetings a country's offices hold, to be offered before all others. */
export function meetingKindsOf(country: Country): readonly Meeting['kind'][] {
  return meetings[country] ?? []
}

// Of all others the minutes only help to remember.
const weights: Partial<Record<Body['kind'], Body['weight']>> = {
  'negotiating-commission': 'negotiated',
  'follow-up-commission': 'negotiated',
  committee: 'formal',
  'council-committee': 'formal',
  board: 'formal',
  'collegiate-body': 'formal',
  'women-council': 'formal',
  'coordination-board': 'formal',
}

const meetingOfBody: Partial<Record<Body['kind'], Meeting['kind']>> = {
  'negotiating-commission': 'negotiation',
  'follow-up-commission': 'follow-up',
  'working-table': 'working-table',
}

/**
 * The weight of the minutes of a body, as its kind usually has: a negotiating commission and the one that follows its
 * plan up have two sides that sign (Spain, RD 901/2020 arts. 5 and 9), bodies that decide keep formal ones.
 */
export function weightOfBody(kind: Body['kind']): Body['weight'] {
  return weights[kind] ?? 'informal'
}

/**
 * The kind a new meeting begins with: as its body usually meets, else what the country's offices hold most. A body is
 * constituted once: only where it has not met yet, and the country has a meeting for it.
 */
export function usualMeetingKind(
  country: Country,
  body: { kind: Body['kind']; hasMet: boolean } | null,
): Meeting['kind'] {
  const kinds = meetingKindsOf(country)
  if (body && !body.hasMet && kinds.includes('constitution')) return 'constitution'
  const ofBody = body && meetingOfBody[body.kind]
  return ofBody ?? kinds.find((kind) => kind !== 'constitution') ?? 'working-meeting'
}

/**
 * The weight of the minutes of a meeting, as its kind usually has: sessions are formal, negotiations are signed by both
 * sides, working groups only take notes.
 */
export function usualWeight(kind: Meeting['kind'], ofBody: Body['weight'] | null): Meeting['weight'] {
  if (ofBody !== null) return ofBody
  if (kind === 'negotiation' || kind === 'signing') return 'negotiated'
  return ['session', 'extraordinary-session', 'constitution'].includes(kind) ? 'formal' : 'informal'
}
