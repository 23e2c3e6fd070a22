import { z } from 'zod'
import { idleMinutes } from '../access/idle.ts'
import { roles } from '../access/roles.ts'
import { command } from './call.ts'

const nothing = z.strictObject({})
const id = z.uuid()
const name = z.string().trim().min(1).max(100)
const password = z.string().min(8).max(200)
const typed = z.string().max(200)
const role = z.enum(roles)

export const profileSchema = z.strictObject({ id, name, role })
export type Profile = z.infer<typeof profileSchema>

/** Who may sign in to the open office, who has, and whether the screen is locked. */
export const accessSchema = z.strictObject({
  /** Without any, everybody may do everything. */
  profiles: z.array(profileSchema),
  current: profileSchema.nullable(),
  isLocked: z.boolean(),
  /** The screen locks itself after so many minutes without a key or a movement; 0 for never. */
  idleMinutes: z.int().min(0),
})
export type AccessState = z.infer<typeof accessSchema>

/** Calls on profiles. Each tells every window by the event `state`. */
export const accessCalls = {
  /** Makes the first profile, an administrator, who is signed in at once; gives the key for forgotten passwords. */
  'access.begin': command(z.strictObject({ name, password }), z.strictObject({ recoveryKey: z.string() })),
  /** Fails with `wrong-password`, or `too-many-tries` with the `seconds` to wait. */
  'access.signIn': command(z.strictObject({ id, password: typed }), nothing),
  /** Covers the screen until the same person, or another, signs in. */
  'access.lock': command(nothing, nothing),
  'access.signOut': command(nothing, nothing),
  /** Sets a new password of an administrator by the key for forgotten passwords, and signs in. */
  'access.recover': command(z.strictObject({ id, key: typed, password }), nothing),
  'access.add': command(z.strictObject({ name, role, password }), nothing),
  /** Fails with `last-administrator`. */
  'access.change': command(z.strictObject({ id, name, role }), nothing),
  /** Fails with `last-administrator`, unless it is the last profile of all: then nobody has to sign in any more. */
  'access.remove': command(z.strictObject({ id }), nothing),
  /** Sets somebody's password anew. */
  'access.setPassword': command(z.strictObject({ id, password }), nothing),
  'access.changeOwnPassword': command(z.strictObject({ old: typed, password }), nothing),
  'access.setIdle': command(z.strictObject({ minutes: z.literal(idleMinutes) }), nothing),
}
