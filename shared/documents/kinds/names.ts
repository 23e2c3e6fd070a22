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
] as const

export type DocumentKind = (typeof documentKinds)[number]
