import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, day, flag, kept, line, lines, optional, text } from '../field.ts'

/**
 * What was erased and where, without what it said: one line of `places` is `entity.field` and how many records, such as
 * `attendee.name 12`. Kept so that the office can show that it did it.
 */
export const erasure = defineEntity(
  'erasure',
  'reason',
  {
    reason: kept(line({ max: 300 })),
    kind: kept(choice(['person', 'retention'])),
    day: kept(day()),
    places: kept(lines({ max: 500 })),
    records: kept(count()),
    closedRecords: kept(count()),
    historyEntries: kept(count()),
    drafts: kept(count()),
    backupSequence: kept(optional(count())),
    note: kept(optional(text({ max: 5_000 }))),
    locked: kept(flag()),
  },
  { lock: 'locked', sortedBy: ['day', 'kind', 'records'], filteredBy: ['kind'] },
)

export type Erasure = RowOf<typeof erasure>
