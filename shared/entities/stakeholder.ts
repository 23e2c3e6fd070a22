import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, flag, kept, line, optional, reference, searched, text } from '../field.ts'

/** Kinds of organisations that offices deal with. */
export const stakeholderKinds = [
  'other',
  'public-body',
  'own-unit',
  'municipality',
  'university',
  'professional-chamber',
  'association',
  'women-organisation',
  'platform',
  'union',
  'international',
  'neighbourhood-head',
  'company',
  'media',
] as const

/**
 * An organisation that influences the plan or is touched by it. `standsFor` is how many organisations the record stands
 * for where a source names only their number; empty means not stated. A merged duplicate names what it was merged into.
 */
export const stakeholder = defineEntity(
  'stakeholder',
  'name',
  {
    name: searched(line({ max: 300, required: true })),
    shortName: optional(searched(line({ max: 60 }))),
    kind: choice(stakeholderKinds),
    inside: flag(),
    unitId: optional(reference('unit')),
    planRole: choice(['none', 'consulted', 'partner', 'implementer', 'funder', 'target-group', 'observer']),
    influence: optional(count({ max: 5 })),
    interest: optional(count({ max: 5 })),
    services: optional(searched(text({ max: 5_000 }))),
    expectations: optional(searched(text({ max: 5_000 }))),
    address: optional(line({ max: 300 })),
    website: optional(line({ max: 300 })),
    email: optional(line({ max: 200 })),
    phone: optional(line({ max: 60 })),
    standsFor: optional(count({ max: 100_000 })),
    mergedIntoId: kept(optional(reference('stakeholder'))),
    note: optional(searched(text({ max: 5_000 }))),
  },
  { sortedBy: ['kind', 'planRole', 'influence', 'interest', 'updatedAt'], filteredBy: ['kind', 'planRole', 'inside'] },
)

export type Stakeholder = RowOf<typeof stakeholder>
