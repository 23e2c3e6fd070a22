import { defineEntity, type RowOf } from '../entity.ts'
import { choice, day, flag, line, optional, reference, searched, text, time } from '../field.ts'

/** What was made public, where and when. */
export const publication = defineEntity(
  'publication',
  'title',
  {
    title: searched(line({ max: 500 })),
    channel: choice(['website', 'social-media', 'press', 'notice-board', 'newsletter', 'broadcast', 'print', 'other']),
    state: choice(['planned', 'posted', 'taken-down']),
    place: optional(searched(line({ max: 500 }))),
    postedOn: optional(day()),
    postedTime: optional(time()),
    monthOnly: flag(),
    unitId: optional(reference('unit')),
    planId: optional(reference('plan')),
    meetingId: optional(reference('meeting')),
    trainingId: optional(reference('training')),
    note: optional(searched(text({ max: 5_000 }))),
  },
  { sortedBy: ['postedOn', 'channel', 'state'], filteredBy: ['postedOn', 'channel', 'state'] },
)

export type Publication = RowOf<typeof publication>
