import type { OpenOffice } from '#db/open.ts'
import {
  accessSetting,
  addProfile,
  beginProfiles,
  changeProfile,
  noteTry,
  readProfile,
  removeProfile,
  setIdleMinutes,
  setPassword,
  type StoredProfile,
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
    const id = beginProfiles(office, actorOf(context), { name, password: hash, recovery })
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
    const actor = { operator: context.platform.operator(), profile: id }
    await context.session.inTurn(async () => {
      const { role } = requireNoWait(context, office, id)
      const letters = readRecoveryKey(key)
      const stored = accessSetting(office, 'accessRecovery') ?? ''
      if (role !== 'administrator' || letters === null || !(await isPassword(letters, stored))) {
        noteTry(office, actor, id, false)
        throw new Failed('wrong-password')
      }
    })
    setPassword(office, actor, id, await hashPassword(password))
    context.session.signIn(id)
    return announced(context)
  },
  'access.add': async (context, { name, role, password }) => {
    const office = context.offices.current()
    const actor = actorOf(context)
    addProfile(office, actor, { name, role, password: await hashPassword(password) })
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
    const office = context.offices.current()
    const actor = actorOf(context)
    setPassword(office, actor, id, await hashPassword(password))
    return announced(context)
  },
  'access.changeOwnPassword': async (context, { old, password }) => {
    const own = context.session.state().current
    if (own === null) throw new Failed('not-allowed')
    const office = context.offices.current()
    const actor = actorOf(context)
    await requireRight(context, own.id, old)
    setPassword(office, actor, own.id, await hashPassword(password))
    return {}
  },
  'access.setIdle': (context, { minutes }) => {
    setIdleMinutes(context.offices.current(), actorOf(context), minutes)
    return announced(context)
  },
} satisfies Partial<Handlers<Context>>

// The failure is noted before the answer, so that ending the program meanwhile helps nobody; and before the next try, so
// that many at once wait as many after each other do.
function requireRight(context: Context, id: string, password: string): Promise<void> {
  const office = context.offices.current()
  return context.session.inTurn(async () => {
    const right = await isPassword(password, requireNoWait(context, office, id).password)
    noteTry(office, { operator: context.platform.operator(), profile: id }, id, right)
    if (!right) throw new Failed('wrong-password')
  })
}

function requireNoWait({ platform }: Context, office: OpenOffice, id: string): StoredProfile {
  const profile = readProfile(office, id)
  const { failures, failedAt } = profile
  const seconds = failedAt === null ? 0 : waitLeft(failures, Date.parse(failedAt), platform.now())
  if (seconds > 0) throw new Failed('too-many-tries', { detail: { seconds } })
  return profile
}

function announced({ offices, session }: Context): Record<string, never> {
  session.follow(offices.current())
  offices.announce()
  return {}
}
