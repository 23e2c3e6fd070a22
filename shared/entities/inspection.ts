import { defineEntity, type RowOf } from '../entity.ts'
import { choice, day, flag, line, optional, reference, references, rich, searched, text } from '../field.ts'

/** A check whether rules are kept, such as those for women workers (kiểm tra, giám sát). */
export const inspection = defineEntity(
  'inspection',
  'title',
  {
    title: searched(line({ max: 500 })),
    state: choice(['planned', 'ongoing', 'done', 'cancelled']),
    day: optional(day()),
    lastDay: optional(day()),
    monthOnly: flag(),
    bodyId: optional(reference('body')),
    unitId: optional(reference('unit')),
    inspected: optional(searched(line({ max: 300 }))),
    directiveIds: references('directive'),
    findings: optional(searched(rich())),
    recommendations: optional(searched(rich())),
    dueOn: optional(day()),
    note: optional(text({ max: 5_000 })),
  },
  { sortedBy: ['day', 'state'], filteredBy: ['day', 'state'] },
)

export type Inspection = RowOf<typeof inspection>
