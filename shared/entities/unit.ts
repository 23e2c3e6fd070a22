import { defineEntity, type RowOf } from '../entity.ts'
import { choice, flag, line, optional, reference, searched } from '../field.ts'

/** A department, faculty, union or team that leads or shares measures; inside the office or a partner outside. */
export const unit = defineEntity('unit', 'name', {
  name: searched(line({ max: 300, required: true })),
  abbreviation: optional(searched(line({ max: 40 }))),
  kind: choice(['department', 'faculty', 'union', 'team', 'committee', 'administration', 'municipality', 'other']),
  parentId: optional(reference('unit')),
  outside: flag(),
})

export type Unit = RowOf<typeof unit>
