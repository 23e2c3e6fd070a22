import { z } from 'zod'
import { entityNames } from '../entities/names.ts'
import { query } from './call.ts'

const count = z.int().min(0)
const record = z.strictObject({ entity: z.enum(entityNames), id: z.uuid() })

const found = z.strictObject({
  record,
  /** What the record is a part of. */
  owner: record.nullable(),
  title: z.string(),
  /** The title of what it is a part of. */
  about: z.string().nullable(),
  /** The field of prose that holds the sum; null where a total stands in a field of its own. */
  field: z.string().nullable(),
  parts: z.array(count),
  sum: count,
  stated: count,
  holds: z.boolean(),
})
/** A total somebody wrote down, with the parts it was compared with. */
export type FoundSum = z.infer<typeof found>

/** Calls that compare what was stated with what was counted. */
export const sumCalls = {
  /** Totals in fields and in prose: how many were compared, all that disagree first; at most 200 are given. */
  'sums.list': query(z.strictObject({}), z.strictObject({ compared: count, wrong: count, sums: z.array(found) })),
}
