import { z } from 'zod'
import { memberRoles, presences } from '../entities/people-fields.ts'
import { stakeholder } from '../entities/stakeholder.ts'
import { rowOf } from '../entity.ts'
import { duplicateReasons } from '../rules/duplicates.ts'
import { command, query } from './call.ts'

const id = z.uuid()
const count = z.int().min(0)
const versioned = z.strictObject({ id, revision: z.int().min(1) })

const occurrence = {
  id,
  title: z.string(),
  day: z.iso.date().nullable(),
  monthOnly: z.boolean(),
  state: z.string(),
}

const participation = z.strictObject({
  ...occurrence,
  entity: z.enum(['meeting', 'occasion', 'training']),
  /** Who came, named and counted; of a training that names it as a partner only, nobody. */
  women: count,
  men: count,
  other: count,
  notStated: count,
})
export type Participation = z.infer<typeof participation>

const attendance = z.strictObject({
  ...occurrence,
  entity: z.enum(['meeting', 'occasion']),
  presence: z.enum(presences).nullable(),
  role: z.enum(memberRoles).nullable(),
})
export type Attendance = z.infer<typeof attendance>

const tie = z.strictObject({
  id,
  stakeholderId: id,
  name: z.string(),
  role: z.string(),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
})
export type Tie = z.infer<typeof tie>

/** Says of records of a register that no two of them are the same. */
export const keepApart = command(z.strictObject({ ids: z.array(id).min(2).max(200) }), z.strictObject({ pairs: count }))

/** The most occasions one answer gives; `total` says how many there are. */
export const mostOccasions = 200

/** Calls on organisations and people: who came to what, and what is in the register twice. */
export const stakeholderCalls = {
  /** The meetings, sittings and trainings that name an organisation, the newest first. */
  'stakeholder.participation': query(
    z.strictObject({ id }),
    z.strictObject({ rows: z.array(participation), total: count }),
  ),
  /** The meetings and sittings a person was invited to, the newest first, and the organisations they speak for. */
  'person.participation': query(
    z.strictObject({ id }),
    z.strictObject({ rows: z.array(attendance), total: count, ties: z.array(tie) }),
  ),
  /** Organisations that may be the same, in groups. */
  'stakeholder.duplicates': query(
    z.strictObject({}),
    z.array(z.strictObject({ reason: z.enum(duplicateReasons), ids: z.array(id).min(2) })),
  ),
  /**
   * Makes one organisation of several, as one step of undo: what names the others names `keep`, their contacts, log and
   * agreements become its own, what it does not say is taken from them, and they go to the trash. Closed minutes stay as
   * they are. Gives `keep`.
   */
  'stakeholder.merge': command(
    z.strictObject({ keep: versioned, others: z.array(versioned).min(1).max(50) }),
    rowOf(stakeholder),
  ),
  /** Says of organisations that no two of them are the same, as one step of undo; gives how many pairs are new. */
  'stakeholder.keepApart': keepApart,
}
