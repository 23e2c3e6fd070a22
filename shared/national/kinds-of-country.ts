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

/**
 * The weight of the minutes of a meeting, as its kind usually has: sessions are formal, negotiations are signed by both
 * sides, working groups only take notes.
 */
export function usualWeight(kind: Meeting['kind'], ofBody: Body['weight'] | null): Meeting['weight'] {
  if (ofBody !== null) return ofBody
  if (kind === 'negotiation' || kind === 'signing') return 'negotiated'
  return ['session', 'extraordinary-session', 'constitution'].includes(kind) ? 'formal' : 'informal'
}
