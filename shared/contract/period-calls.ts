import { z } from 'zod'
import { day } from '../field.ts'
import type { Counters } from '../rules/counters.ts'
import { query } from './call.ts'

const count = z.int().min(0)
const people = z.strictObject({ women: count, men: count, other: count, notStated: count })
const peopleCounter = z.strictObject({
  people,
  reach: z.strictObject({ attendances: count, least: count, most: count }),
  ids: z.array(z.uuid()),
})
const counter = z.strictObject({ count, ids: z.array(z.uuid()), notStated: count })

const counters: z.ZodType<Counters, Counters> = z.strictObject({
  meetings: counter,
  sessions: counter,
  meetingsAndSessions: counter,
  stakeholders: counter,
  trained: peopleCounter,
  menEngaged: peopleCounter,
})

/** Calls on what the office did in a time. */
export const periodCalls = {
  /** Meetings, training occasions, stakeholders and people of a period, both days included (see rules/counters). */
  'period.counters': query(z.strictObject({ from: day().schema, to: day().schema }), counters),
  /** The newest day on which a meeting or training occasion was held; null while none was. */
  'period.lastHeld': query(z.strictObject({}), z.strictObject({ day: day().schema.nullable() })),
}
