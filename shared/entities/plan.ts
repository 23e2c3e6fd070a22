import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, day, line, lines, optional, reference, rich, searched } from '../field.ts'
import { languages } from '../i18n/languages.ts'
import { currencies } from './currencies.ts'
import { layoutProfiles } from './layout-profiles.ts'

/** A plan, or a proposal that leads to one, with all that its official document prints around the tree. */
export const plan = defineEntity(
  'plan',
  'title',
  {
    kind: choice(['plan', 'proposal']),
    title: searched(line({ max: 500 })),
    subtitle: optional(searched(line({ max: 500 }))),
    profile: choice(layoutProfiles),
    language: optional(choice(languages)),
    status: choice(['draft', 'submitted', 'adopted', 'ongoing', 'completed', 'replaced']),
    currency: choice(currencies),
    startsOn: optional(day()),
    endsOn: optional(day()),
    levelNames: lines({ max: 4 }),
    opening: optional(rich()),
    number: optional(searched(line({ max: 40 }))),
    symbol: optional(line({ max: 40 })),
    signedOn: optional(day()),
    place: optional(line({ max: 100 })),
    signatoryId: optional(reference('signatory')),
    parentDirectiveId: optional(reference('directive')),
    drafterUnitId: optional(reference('unit')),
    drafterMark: optional(line({ max: 40 })),
    copies: optional(count({ max: 10_000 })),
    reference: optional(searched(line({ max: 60 }))),
    version: optional(line({ max: 20 })),
    adoptedBy: optional(line({ max: 200 })),
    adoptedItem: optional(line({ max: 40 })),
    owner: optional(line({ max: 200 })),
    followUp: optional(line({ max: 300 })),
    charterSignedOn: optional(day()),
  },
  { sortedBy: ['kind', 'startsOn', 'status', 'updatedAt'], filteredBy: ['kind', 'status'] },
)

export type Plan = RowOf<typeof plan>
