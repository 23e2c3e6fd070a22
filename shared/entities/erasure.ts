import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, day, flag, line, lines, optional, text } from '../field.ts'

/**
 * What was erased and where, without what it said: one line of `places` is `entity.field` and how many records, such as
 * `attendee.name 12`. Kept so that the office can show that it did it.
 */
export const erasure = defineEntity(
  'erasure',
  'reason',
  {
    reason: line({ max: 300 }),
    kind: choice(['person', 'retention']),
    day: day(),
    places: lines({ max: 500 }),
    records: count(),
    closedRecords: count(),
    historyEntries: count(),
    drafts: count(),
    backupSequence: optional(count()),
    note: optional(text({ max: 5_000 })),
    locked: flag(),
  },
  { lock: 'locked', sortedBy: ['day', 'kind', 'records'], filteredBy: ['kind'] },
)

export type Erasure = RowOf<typeof erasure>
