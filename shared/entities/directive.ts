import { defineEntity, type RowOf } from '../entity.ts'
import { choice, day, flag, line, optional, searched, text } from '../field.ts'

/** Ranks from highest to lowest; the order of legal bases follows from it (see rules/directive-order). */
export const directiveKinds = [
  'constitution',
  'charter',
  'law',
  'ordinance',
  'resolution',
  'decree',
  'decision',
  'circular',
  'directive',
  'strategy',
  'programme',
  'plan',
  'guidance',
  'letter',
  'other',
] as const

/** A law, decree, order or superior plan that the office answers to. `typeName` is the word as printed: "Chỉ thị". */
export const directive = defineEntity(
  'directive',
  'subject',
  {
    kind: choice(directiveKinds),
    typeName: searched(line({ max: 100, required: true })),
    number: optional(searched(line({ max: 60 }))),
    issuedOn: optional(day()),
    issuer: optional(searched(line({ max: 300 }))),
    subject: searched(line({ max: 1_000 })),
    family: choice(['state', 'party', 'union', 'international', 'own']),
    status: choice(['unknown', 'in-force', 'amended', 'replaced', 'repealed']),
    verified: flag(),
    source: optional(line({ max: 500 })),
    checkedOn: optional(day()),
    note: optional(text({ max: 5_000 })),
  },
  {
    sortedBy: ['kind', 'number', 'issuer', 'issuedOn', 'status'],
    filteredBy: ['status', 'family'],
  },
)

export type Directive = RowOf<typeof directive>
