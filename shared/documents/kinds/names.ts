/** Every kind of document there is; the list that a new kind joins first. */
export const documentKinds = [
  'plan',
  'matrix',
  'proposal',
  'summons',
  'minutes',
  'attendance',
  'participants',
  'report',
  'decision-follow-up',
  'training-programme',
  'training-report',
  'stakeholder-list',
] as const

export type DocumentKind = (typeof documentKinds)[number]
