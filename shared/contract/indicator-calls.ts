import { z } from 'zod'
import { figure } from '../entities/figure.ts'
import { indicator } from '../entities/indicator.ts'
import { day } from '../field.ts'
import { mostRows } from '../list.ts'
import { command, query } from './call.ts'

const id = z.uuid()
const number = z.number().nullable()
const someDay = z.string().nullable()

const standing = z.strictObject({
  id,
  /** Until when the newest figure counts, and what things stand at with it. */
  endsOn: someDay,
  value: number,
  women: number,
  men: number,
  /** The target that comes next, or the last one. */
  target: z.strictObject({ value: z.number(), bound: figure.fields.bound.schema, endsOn: someDay }).nullable(),
})
/** How an indicator stands with its newest figure, without groups. Percent where it is a share. */
export type IndicatorStanding = z.infer<typeof standing>

const late = z.strictObject({
  id,
  name: z.string(),
  code: z.string().nullable(),
  unitId: id.nullable(),
  personId: id.nullable(),
  period: indicator.fields.period.schema,
  /** The period whose figure is missing. */
  startsOn: day().schema,
  endsOn: day().schema,
  deadline: day().schema,
  /** Until when the last figure counted; null where there never was one. */
  lastEndsOn: someDay,
})
/** An indicator whose figure is late. */
export type LateIndicator = z.infer<typeof late>

/** What is computed over the figures of indicators. */
export const indicatorCalls = {
  'indicator.standings': query(z.strictObject({ ids: z.array(id).max(mostRows) }), z.array(standing)),
  /** The indicators whose newest owed figure is missing after its deadline, the longest late first. */
  /** Takes rows of a national set over as indicators with their targets, as one step of undo; gives those made. */
  'indicator.adopt': command(
    z.strictObject({ set: z.string().max(40), rows: z.array(z.string().max(40)).min(1).max(200) }),
    z.strictObject({ ids: z.array(id) }),
  ),
  'indicator.late': query(z.strictObject({ today: day().schema }), z.array(late)),
}
