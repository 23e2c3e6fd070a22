import {
  accessSetting,
  addProfile,
  changeProfile,
  noteTry,
  readProfile,
  removeProfile,
  setAccessSetting,
  setPassword,
} from '#db/profiles.ts'
import { waitLeft } from '#shared/access/delay.ts'
import { Failed } from '#shared/failure.ts'
import { hashPassword, isPassword } from '../access/password.ts'
import { newRecoveryKey, readRecoveryKey } from '../backup/recovery-key.ts'
import { actorOf, type Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'

/** Profiles: who may sign in, and signing in. */
export const accessHandlers = {
  'access.begin': async (context, { name, password }) => {
    const { offices, session } = context
    const office = offices.current()
    if (session.state().profiles.length > 0) throw new Failed('not-allowed')
    const recoveryKey = newRecoveryKey()
    const recovery = await hashPassword(readRecoveryKey(recoveryKey) ?? '')
    const hash = await hashPassword(password)
    setAccessSetting(office, actorOf(context), 'accessRecovery', recovery)
    const id = addProfile(office, actorOf(context), { name, role: 'administrator', password: hash })
    session.follow(office)
    session.signIn(id)
    offices.announce()
    return { recoveryKey }
  },
  'access.signIn': async (context, { id, password }) => {
    await requireRight(context, id, password)
    context.session.signIn(id)
    return announced(context)
  },
  'access.lock': (context) => {
    const { audit, offices, session } = context
    if (session.state().current !== null && !session.state().isLocked) {
      audit.note(offices.current(), { kind: 'locked' })
      session.lock()
    }
    return announced(context)
  },
  'access.signOut': (context) => {
    const { audit, offices, session } = context
    if (session.state().current !== null) audit.note(offices.current(), { kind: 'signed-out' })
    session.signOut()
    return announced(context)
  },
  'access.recover': async (context, { id, key, password }) => {
    const office = context.offices.current()
    const { role } = readProfile(office, id)
    requireNoWait(context, id)
    const letters = readRecoveryKey(key)
    const stored = accessSetting(office, 'accessRecovery') ?? ''
    if (role !== 'administrator' || letters === null || !(await isPassword(letters, stored))) {
      noteTry(office, { operator: context.platform.operator(), profile: id }, id, false)
      throw new Failed('wrong-password')
    }
    setPassword(office, { operator: context.platform.operator(), profile: id }, id, await hashPassword(password))
    context.session.signIn(id)
    return announced(context)
  },
  'access.add': async (context, { name, role, password }) => {
    const hash = await hashPassword(password)
    addProfile(context.offices.current(), actorOf(context), { name, role, password: hash })
    return announced(context)
  },
  'access.change': (context, profile) => {
    changeProfile(context.offices.current(), actorOf(context), profile)
    return announced(context)
  },
  'access.remove': (context, { id }) => {
    removeProfile(context.offices.current(), actorOf(context), id)
    return announced(context)
  },
  'access.setPassword': async (context, { id, password }) => {
    setPassword(context.offices.current(), actorOf(context), id, await hashPassword(password))
    return announced(context)
  },
  'access.changeOwnPassword': async (context, { old, password }) => {
    const own = context.session.state().current
    if (own === null) throw new Failed('not-allowed')
    await requireRight(context, own.id, old)
    setPassword(context.offices.current(), actorOf(context), own.id, await hashPassword(password))
    return {}
  },
  'access.setIdle': (context, { minutes }) => {
    setAccessSetting(context.offices.current(), actorOf(context), 'idleMinutes', String(minutes))
    return announced(context)
  },
} satisfies Partial<Handlers<Context>>

// The failure is noted before the answer, so that ending the program meanwhile helps nobody.
async function requireRight(context: Context, id: string, password: string): Promise<void> {
  const office = context.offices.current()
  requireNoWait(context, id)
  const right = await isPassword(password, readProfile(office, id).password)
  noteTry(office, { operator: context.platform.operator(), profile: id }, id, right)
  if (!right) throw new Failed('wrong-password')
}

function requireNoWait({ offices, platform }: Context, id: string): void {
  const { failures, failedAt } = readProfile(offices.current(), id)
  const seconds = failedAt === null ? 0 : waitLeft(failures, Date.parse(failedAt), platform.now())
  if (seconds > 0) throw new Failed('too-many-tries', { detail: { seconds } })
}

function announced({ offices, session }: Context): Record<string, never> {
  session.follow(offices.current())
  offices.announce()
  return {}
}
