import { defineEntity, type RowOf } from '../entity.ts'
import { count, line, optional, reference, searched } from '../field.ts'
import { breakdownFields } from './people-fields.ts'

/** One row of a sex-disaggregated table. A row that is a part of the one before it stands under it (`of which`). */
export const statisticRow = defineEntity(
  'statisticRow',
  'label',
  {
    statisticId: reference('statistic'),
    position: count(),
    label: searched(line({ max: 300 })),
    depth: count({ max: 4 }),
    ...breakdownFields,
    statedTotal: optional(count({ max: 1_000_000_000 })),
  },
  { partOf: 'statisticId', ordered: true },
)

export type StatisticRow = RowOf<typeof statisticRow>
