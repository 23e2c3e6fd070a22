import { defineEntity, type RowOf } from '../entity.ts'
import { count, flag, line, lines, optional, searched } from '../field.ts'

/**
 * A subject that trainings are about. A national set is taken over as rows of its own (`setCode` tells which); factors
 * and requirements are the numbers of the programmes and norms it answers to.
 */
export const topic = defineEntity(
  'topic',
  'title',
  {
    position: count(),
    title: searched(line({ max: 300, required: true })),
    code: optional(searched(line({ max: 40 }))),
    setCode: optional(line({ max: 40 })),
    factors: lines({ max: 20 }),
    requirements: lines({ max: 20 }),
    source: optional(line({ max: 500 })),
    verified: flag(),
  },
  { ordered: true, filteredBy: ['setCode'] },
)

export type Topic = RowOf<typeof topic>
