import { z } from 'zod'
import { calendarEntry } from '../calendar/entry.ts'
import { entryKinds } from '../calendar/entry-kinds.ts'
import { duty } from '../entities/duty.ts'
import { rowOf } from '../entity.ts'
import { day } from '../field.ts'
import { languages } from '../i18n/languages.ts'
import { command, query } from './call.ts'

const between = { from: day().schema, to: day().schema }
const count = z.int().min(0)

/** Calls on everything that has a day. */
export const calendarCalls = {
  /**
   * What stands in the calendar between two days, both included, the earliest first, at most 5,000 entries (`isCut` tells).
   * `overdue` is what was not done before today, from all times, the oldest first.
   */
  'calendar.entries': query(
    z.strictObject({ ...between, dutyId: z.uuid().optional() }),
    z.strictObject({ entries: z.array(calendarEntry), overdue: z.array(calendarEntry), isCut: z.boolean() }),
  ),
  /** Asks where to save and writes a calendar file of what lies between two days; `cancelled` when the person closes the dialog. */
  'calendar.export': command(
    z.strictObject({
      ...between,
      kinds: z.array(z.enum(entryKinds)).optional(),
      /** Only what is in these hands; null for what names nobody. */
      responsible: z.string().max(500).nullable().optional(),
      language: z.enum(languages),
    }),
    z.strictObject({ fileName: z.string(), handle: z.string(), entries: count }),
  ),
  /** Makes duties of national rules, by their codes, in the words of a language; what the office has already is left out. */
  'calendar.adopt': command(
    z.strictObject({ codes: z.array(z.string().max(60)).min(1).max(200), language: z.enum(languages) }),
    z.array(rowOf(duty)),
  ),
}
