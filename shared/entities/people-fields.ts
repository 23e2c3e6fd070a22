import { choice, count, line, optional, personal, reference, searched } from '../field.ts'

/** Sex as people state it. It is never guessed from a name; `not-stated` is its own column everywhere. */
export const sexes = ['not-stated', 'woman', 'man', 'other'] as const

/** What people are in their organisation, as reports divide them. */
export const roleLevels = [
  'not-stated',
  'elected',
  'head',
  'manager',
  'focal-point',
  'staff',
  'student',
  'public',
] as const

/** How somebody takes part in a body or in one of its meetings. */
export const memberRoles = [
  'member',
  'chair',
  'deputy-chair',
  'standing-deputy',
  'secretary',
  'technical-secretary',
  'approver',
  'substitute',
  'adviser',
  'guest',
  'coordinator',
] as const

/** The sides of a body that negotiates (RD 901/2020 art. 5). */
export const sides = ['none', 'employer', 'workers'] as const

/** Whether an invited person came. A substitute is a person of their own who names whom they stand in for. */
export const presences = ['invited', 'present', 'remote', 'excused', 'absent'] as const

/**
 * One person who was somewhere, as they were on that day. The name may be emptied later (personal data) without
 * changing a count, because sex and level stay.
 */
export const personFields = {
  position: count(),
  name: personal(searched(line({ max: 200 }))),
  personId: optional(reference('person')),
  sex: choice(sexes),
  level: choice(roleLevels),
  post: optional(searched(line({ max: 200 }))),
  unitId: optional(reference('unit')),
  stakeholderId: optional(reference('stakeholder')),
  represents: optional(searched(line({ max: 300 }))),
  presence: choice(presences),
}

/** Women, men, other and not stated; the total is always computed from them. */
export const breakdownFields = {
  women: count({ max: 10_000_000 }),
  men: count({ max: 10_000_000 }),
  other: count({ max: 10_000_000 }),
  notStated: count({ max: 10_000_000 }),
}

/** People who were counted, not named; they come beside the named ones. */
export const groupFields = {
  position: count(),
  label: searched(line({ max: 300 })),
  level: choice(roleLevels),
  unitId: optional(reference('unit')),
  stakeholderId: optional(reference('stakeholder')),
  ...breakdownFields,
}
