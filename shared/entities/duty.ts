import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, day, flag, line, optional, reference, searched, text } from '../field.ts'

/** What a deadline is counted from. `yearly-day` is the day given by month and date. */
export const dutyAnchors = [
  'yearly-day',
  'one-day',
  'meeting',
  'minutes-approved',
  'notice-up',
  'plan-start',
  'plan-end',
  'plan-signed',
  'charter-signed',
  'agreement-end',
  'certificate-end',
] as const

/** Units an interval is counted in. */
export const spanUnits = ['days', 'working-days', 'weeks', 'months', 'years'] as const

/**
 * A rule that makes due days: something counted from an anchor, once or again and again. It is the office's own data,
 * with its source and whether that was read. A campaign lasts from the due day to `lastMonth`/`lastDate`.
 */
export const duty = defineEntity(
  'duty',
  'title',
  {
    title: searched(line({ max: 500, required: true })),
    kind: choice([
      'report',
      'plan',
      'meeting',
      'notice',
      'data',
      'publication',
      'campaign',
      'training',
      'review',
      'other',
    ]),
    code: optional(line({ max: 60 })),
    directiveId: optional(reference('directive')),
    article: optional(line({ max: 200 })),
    anchor: choice(dutyAnchors),
    month: optional(count({ min: 1, max: 12 })),
    date: optional(count({ min: 1, max: 31 })),
    lastMonth: optional(count({ min: 1, max: 12 })),
    lastDate: optional(count({ min: 1, max: 31 })),
    anchorDay: optional(day()),
    offset: optional(count({ max: 10_000 })),
    offsetUnit: choice(spanUnits),
    before: flag(),
    repeats: choice(['yearly', 'once', 'half-yearly', 'quarterly', 'monthly', 'four-yearly']),
    cutOff: optional(line({ max: 200 })),
    unitId: optional(reference('unit')),
    addressee: optional(searched(line({ max: 300 }))),
    mergedInto: optional(searched(line({ max: 300 }))),
    planId: optional(reference('plan')),
    planNodeId: optional(reference('planNode')),
    startsOn: optional(day()),
    endsOn: optional(day()),
    paused: flag(),
    verified: flag(),
    source: optional(line({ max: 500 })),
    checkedOn: optional(day()),
    note: optional(searched(text({ max: 5_000 }))),
  },
  { sortedBy: ['kind', 'repeats', 'updatedAt'], filteredBy: ['kind', 'repeats', 'verified', 'paused'] },
)

export type Duty = RowOf<typeof duty>
