/** What stands in the calendar, in the order in which it is offered to choose from. */
export const entryKinds = [
  'duty',
  'campaign',
  'task',
  'decision',
  'plan',
  'measure',
  'agreement',
  'certificate',
  'meeting',
  'training',
  'inspection',
  'publication',
] as const

export type EntryKind = (typeof entryKinds)[number]
