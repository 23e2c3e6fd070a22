import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, line } from '../field.ts'
import { layoutProfiles } from './layout-profiles.ts'

/** The office's own choice for one value of a layout profile, inside the range the rule allows. Units as the rule's. */
export const layoutValue = defineEntity('layoutValue', 'rule', {
  profile: choice(layoutProfiles),
  rule: line({ max: 80, required: true }),
  value: count({ max: 100_000 }),
})

export type LayoutValue = RowOf<typeof layoutValue>
