import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { delayAfter, waitLeft } from '#shared/access/delay.ts'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'
import { planInput } from '#test/builders/build-inputs.ts'

const password = 'four plain words'
const other = 'five other plain words'

let app: TestApp
let shift: number
let recoveryKey: string
let mai: string

beforeEach(async () => {
  shift = 0
  app = createTestApp({ now: () => Date.now() + shift })
  app.offices.open('own')
  await app.invoke('office.setUp', {
    office: { country: 'vn', kind: 'college', documentLanguage: 'vi' },
    identity: { name: 'Trường Cao đẳng' },
  })
  ;({ recoveryKey } = await app.invoke('access.begin', { name: 'Mai', password }))
  mai = idOf('Mai')
})
afterEach(() => app.remove())

const idOf = (name: string) => app.session.state().profiles.find((profile) => profile.name === name)?.id ?? ''
const signIn = (id: string, typed = password) => app.invoke('access.signIn', { id, password: typed })
const failure = (code: string) => expect.objectContaining({ failure: expect.objectContaining({ code }) })

describe('profiles', () => {
  it('let the first one in at once, and ask for the password after a restart', async () => {
    expect(app.session.state().current?.name).toBe('Mai')
    app.offices.open('own')
    await expect(app.invoke('plan.all', {})).rejects.toEqual(failure('signed-out'))
    await expect(signIn(mai, 'wrong words')).rejects.toEqual(failure('wrong-password'))
    await signIn(mai)
    expect(await app.invoke('plan.all', {})).toEqual([])
  })

  it('stand in the history under their name, and in the audit under their id', async () => {
    const { id } = await app.invoke('plan.create', planInput({ title: 'Kế hoạch' }))
    const { rows } = await app.invoke('history.list', { entity: 'plan', id })
    expect(rows[0]?.operator).toBe('Mai')
    const audit = await app.invoke('audit.list', { kinds: ['create'] })
    expect(audit.rows[0]).toMatchObject({ actor: mai, who: 'Mai' })
  })

  it('make whoever guesses wait longer each time, also after a restart and with the clock put back', async () => {
    for (let tries = 0; tries < 3; tries += 1) {
      await expect(signIn(mai, `guess ${tries}`)).rejects.toEqual(failure('wrong-password'))
    }
    await expect(signIn(mai)).rejects.toEqual(failure('too-many-tries'))
    app.offices.open('own')
    shift = -86_400_000
    await expect(signIn(mai)).rejects.toEqual(failure('too-many-tries'))
    shift = 6_000
    await signIn(mai)
    const { rows } = await app.invoke('audit.list', { kinds: ['sign-in-failed'] })
    expect(rows).toHaveLength(3)
  })

  it('wait from five seconds up to a quarter of an hour', () => {
    expect([0, 2, 3, 4, 5, 30].map(delayAfter)).toEqual([0, 0, 5, 10, 20, 900])
    expect(waitLeft(4, 1_000_000, 1_004_000)).toBe(6)
    expect(waitLeft(4, 1_000_000, 0)).toBe(10)
  })

  it('keep one administrator, until the last profile of all goes', async () => {
    await app.invoke('access.add', { name: 'Lan', role: 'officer', password: other })
    await expect(app.invoke('access.remove', { id: mai })).rejects.toEqual(failure('last-administrator'))
    await expect(app.invoke('access.change', { id: mai, name: 'Mai', role: 'reader' })).rejects.toEqual(
      failure('last-administrator'),
    )
    await expect(app.invoke('access.add', { name: 'Lan', role: 'reader', password })).rejects.toEqual(
      failure('invalid'),
    )
    await app.invoke('access.remove', { id: idOf('Lan') })
    await app.invoke('access.remove', { id: mai })
    app.offices.open('own')
    expect(await app.invoke('plan.all', {})).toEqual([])
  })

  it('open again with the key for forgotten passwords, for administrators only', async () => {
    await app.invoke('access.add', { name: 'Lan', role: 'officer', password: other })
    await app.invoke('access.signOut', {})
    await expect(app.invoke('access.recover', { id: idOf('Lan'), key: recoveryKey, password: other })).rejects.toEqual(
      failure('wrong-password'),
    )
    await app.invoke('access.recover', { id: mai, key: recoveryKey.toLowerCase(), password: other })
    await app.invoke('access.signOut', {})
    await expect(signIn(mai)).rejects.toEqual(failure('wrong-password'))
    await signIn(mai, other)
  })

  it('begin once: of two that begin at the same time one is refused, and the key that was shown opens', async () => {
    await app.invoke('access.remove', { id: mai })
    const begun = await Promise.allSettled([
      app.invoke('access.begin', { name: 'Mai', password }),
      app.invoke('access.begin', { name: 'Lan', password }),
    ])
    const shown = begun.flatMap((each) => (each.status === 'fulfilled' ? each.value.recoveryKey : []))
    expect(shown).toHaveLength(1)
    const [only, ...more] = app.session.state().profiles
    expect(more).toEqual([])
    await app.invoke('access.signOut', {})
    await app.invoke('access.recover', { id: only?.id ?? '', key: shown[0] ?? '', password: other })
    expect(app.session.state().current?.id).toBe(only?.id)
  })

  it('let nobody try many passwords at once, not even the right one among them', async () => {
    const typed = Array.from({ length: 6 }, (_, index) => (index === 5 ? password : `guess ${index}`))
    const tried = await Promise.all(typed.map((each) => app.dispatch('access.signIn', { id: mai, password: each })))
    const codes = tried.map((each) => (each.ok ? 'done' : each.failure.code))
    expect(codes.filter((code) => code === 'wrong-password')).toHaveLength(3)
    expect(codes.filter((code) => code === 'too-many-tries')).toHaveLength(3)
  })

  it('are added to the office they were asked for, also when another is opened meanwhile', async () => {
    const adding = app.dispatch('access.add', { name: 'Lan', role: 'officer', password: other })
    app.offices.open('umea')
    expect((await adding).ok).toBe(false)
    expect(app.session.state().profiles).toEqual([])
  })

  it('come back with a restore, and nobody stays signed in by it', async () => {
    await app.invoke('access.lock', {})
    await expect(app.invoke('plan.all', {})).rejects.toEqual(failure('signed-out'))
    expect(app.offices.state().access).toMatchObject({ isLocked: true, current: { name: 'Mai' } })
    await signIn(mai)
    expect(app.offices.state().access.isLocked).toBe(false)
  })
})
