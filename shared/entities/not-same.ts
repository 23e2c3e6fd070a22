import { defineEntity, type RowOf } from '../entity.ts'
import { choice, line } from '../field.ts'

/** Registers in which a record may stand twice. */
export const mergedEntities = ['stakeholder', 'person'] as const
export type MergedEntity = (typeof mergedEntities)[number]

/** Two records that look alike and are not the same, as somebody said; they are not offered for merging again. */
export const notSame = defineEntity('notSame', 'firstId', {
  what: choice(mergedEntities),
  firstId: line({ max: 36, required: true }),
  secondId: line({ max: 36, required: true }),
})

export type NotSame = RowOf<typeof notSame>
