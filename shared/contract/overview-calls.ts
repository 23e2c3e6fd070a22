import { z } from 'zod'
import { roleLevels } from '../entities/people-fields.ts'
import { day } from '../field.ts'
import { query } from './call.ts'

const id = z.uuid()
const count = z.int().min(0)
const people = z.strictObject({ women: count, men: count, other: count, notStated: count })

const area = z.strictObject({
  planId: id,
  plan: z.string(),
  /** The section the measures stand in; null for those that stand in none. */
  sectionId: id.nullable(),
  section: z.string().nullable(),
  done: count,
  ongoing: count,
  late: count,
  planned: count,
  dropped: count,
})
/** The measures of one area of a plan, by how they stand. */
export type AreaProgress = z.infer<typeof area>

const body = z.strictObject({ id, name: z.string(), people })
/** A body with its members by sex. */
export type BodyPeople = z.infer<typeof body>

const level = z.strictObject({ level: z.enum(roleLevels), people })
/** Who came, of one level. */
export type LevelPeople = z.infer<typeof level>

const month = z.strictObject({ month: z.string(), meetings: people, trainings: people })
/** Who came in a month (`2026-03`). */
export type MonthPeople = z.infer<typeof month>

/** What the pictures of the overview show. */
export const overviewCalls = {
  /** Progress and bodies as they are today, attendance from one day to another, both included. */
  'overview.figures': query(
    z.strictObject({ from: day().schema, to: day().schema }),
    z.strictObject({
      areas: z.array(area),
      bodies: z.array(body),
      levels: z.array(level),
      months: z.array(month),
    }),
  ),
}
