import { z } from 'zod'
import { figure } from '../entities/figure.ts'
import { indicator } from '../entities/indicator.ts'
import { day } from '../field.ts'
import { mostRows } from '../list.ts'
import type { FlowRow } from '../rules/indicator-flow.ts'
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

const count = z.int().min(0)
const people = z.strictObject({ women: count, men: count, other: count, notStated: count })
const quantity = z.strictObject({ least: count, most: count, people: people.nullable() })
const flowRow: z.ZodType<FlowRow, FlowRow> = z.strictObject({
  startsOn: day().schema,
  endsOn: day().schema,
  alone: quantity,
  soFar: quantity,
  notStated: count,
})

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
  /** What the office's own records give for an indicator that fills itself, period by period, the newest last; `scope` says whose count. */
  'indicator.flow': query(
    z.strictObject({ id }),
    z.strictObject({ scope: z.enum(['measure', 'plan', 'office']), rows: z.array(flowRow) }),
  ),
  /** Takes rows of a national set over as indicators with their targets, as one step of undo; gives those made. */
  'indicator.adopt': command(
    z.strictObject({ set: z.string().max(40), rows: z.array(z.string().max(40)).min(1).max(200) }),
    z.strictObject({ ids: z.array(id) }),
  ),
  /** The indicators whose newest owed figure is missing after its deadline, the longest late first. */
  'indicator.late': query(z.strictObject({ today: day().schema }), z.array(late)),
}
