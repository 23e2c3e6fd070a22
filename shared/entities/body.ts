import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, day, line, optional, personal, reference, searched, text } from '../field.ts'

/** Committees, working tables, commissions, and the networks and clubs that have members too. */
export const bodyKinds = [
  'committee',
  'council-committee',
  'board',
  'steering-group',
  'working-group',
  'working-table',
  'negotiating-commission',
  'follow-up-commission',
  'collegiate-body',
  'equality-unit',
  'advisory-board',
  'women-council',
  'coordination-board',
  'secretariat',
  'drafting-team',
  'coordinators',
  'collaborators',
  'communicators',
  'rapporteurs',
  'club',
  'other',
] as const

/**
 * What the minutes of a body weigh: formal ones are approved and announced, negotiated ones are signed by both sides,
 * informal ones only help to remember (no numbered paragraphs, no approval).
 */
export const minutesWeights = ['informal', 'formal', 'negotiated'] as const

/** A body that meets or works together, with the act that set it up. */
export const body = defineEntity(
  'body',
  'name',
  {
    name: searched(line({ max: 300, required: true })),
    shortName: optional(searched(line({ max: 60 }))),
    kind: choice(bodyKinds),
    weight: choice(minutesWeights),
    unitId: optional(reference('unit')),
    planId: optional(reference('plan')),
    purpose: optional(searched(text({ max: 5_000 }))),
    legalBasisId: optional(reference('directive')),
    basisText: optional(line({ max: 500 })),
    createdBy: optional(personal(line({ max: 300 }))),
    createdOn: optional(day()),
    endsOn: optional(day()),
    minMembers: optional(count({ max: 1_000 })),
    maxMembers: optional(count({ max: 1_000 })),
    rhythm: optional(line({ max: 200 })),
    installedOn: optional(day()),
    installedPlace: optional(line({ max: 200 })),
    oathTakenBy: optional(personal(line({ max: 200 }))),
    note: optional(text({ max: 5_000 })),
  },
  { sortedBy: ['kind', 'createdOn'], filteredBy: ['kind', 'weight'] },
)

export type Body = RowOf<typeof body>
