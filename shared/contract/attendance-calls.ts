import { z } from 'zod'
import { breakdownFields, personFields } from '../entities/people-fields.ts'
import { mostRows } from '../list.ts'
import { mostPasted } from '../rules/read-people.ts'
import { command, query } from './call.ts'

const id = z.uuid()
const count = z.int().min(0)

/** What people are at: each has a list of names and groups that were counted. */
export const gatherings = ['meeting', 'occasion'] as const
export type GatheringName = (typeof gatherings)[number]

const at = { of: z.enum(gatherings), id }
const { name, sex, level, post, unitId, personId, presence } = personFields
const { women, men, other, notStated } = breakdownFields

const bySex = { women: women.schema, men: men.schema, other: other.schema, notStated: notStated.schema }

const named = z.strictObject({
  /** Those who came, in the place or remotely. */
  present: z.strictObject(bySex),
  /** Everybody who is listed, whether they came or not. */
  listed: count,
  /** Entries of somebody who is listed before (see rules/same-person), 500 at most. */
  repeated: z.array(id),
})
export type NamedPeople = z.infer<typeof named>

const person = z.strictObject({
  name: name.schema,
  sex: sex.schema,
  level: level.schema,
  post: post.schema,
  unitId: unitId.schema,
  personId: personId.schema,
})

const listed = z.strictObject({ personId: id.nullable(), name: z.string(), unitId: id.nullable() })

const total = z.strictObject({ id, ...bySex })
export type PeopleTotal = z.infer<typeof total>

/** Calls on who was at a meeting or training occasion. */
export const attendanceCalls = {
  /** What the list of names comes to, however long it is. */
  'attendance.named': query(z.strictObject(at), named),
  /** Everybody in the list of names, as far as one person is told from another. */
  'attendance.listed': query(z.strictObject(at), z.array(listed)),
  /** Everybody who came to each of these, by name and counted; those to which nobody came are left out. */
  'attendance.totals': query(
    z.strictObject({ of: z.enum(gatherings), ids: z.array(id).max(mostRows) }),
    z.array(total),
  ),
  /**
   * Puts people at the end of the list of names, as one step of undo; gives how many. Of somebody from the register the
   * rest is taken from there.
   */
  'attendance.add': command(
    z.strictObject({ ...at, presence: presence.schema, people: z.array(person).min(1).max(mostPasted) }),
    z.strictObject({ added: count }),
  ),
  /** Everybody in the list of names who is noted one way is noted another, as one step of undo; gives how many. */
  'attendance.mark': command(
    z.strictObject({ ...at, from: presence.schema, to: presence.schema }),
    z.strictObject({ marked: count }),
  ),
}
