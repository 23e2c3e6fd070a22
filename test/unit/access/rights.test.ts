import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { needOf } from '#shared/access/call-needs.ts'
import { mayDo, roles, type Role } from '#shared/access/roles.ts'
import { contract, type CallName } from '#shared/contract.ts'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'

const names = Object.keys(contract) as CallName[]
const password = 'four plain words'

let app: TestApp
const ids = new Map<Role, string>()

beforeAll(async () => {
  app = createTestApp()
  app.offices.open('own')
  await app.invoke('office.setUp', {
    office: { country: 'vn', kind: 'college', documentLanguage: 'vi' },
    identity: { name: 'Trường Cao đẳng' },
  })
  await app.invoke('access.begin', { name: 'administrator', password })
  for (const role of roles.filter((each) => each !== 'administrator')) {
    await app.invoke('access.add', { name: role, role, password })
  }
  for (const { id, role } of app.session.state().profiles) ids.set(role, id)
})
afterAll(() => app.remove())

// Input that no call accepts, so that nothing is carried out; what is refused is refused before it is looked at.
const answer = async (name: CallName) => {
  const result = await app.dispatch(name, { no: 'such input' })
  return result.ok ? 'done' : result.failure.code
}

describe('rights', () => {
  it.each(roles)('are asked of a %s for every call, before anything else', async (role) => {
    app.session.signIn(ids.get(role) ?? '')
    for (const name of names) {
      const expected = mayDo(role, needOf(name)) ? 'invalid' : 'not-permitted'
      expect([name, await answer(name)]).toEqual([name, expected])
    }
  })

  it.each(['signed out', 'locked'] as const)('leave nobody who is %s more than signing in', async (how) => {
    app.session.signIn(ids.get('administrator') ?? '')
    if (how === 'locked') app.session.lock()
    else app.session.signOut()
    for (const name of names) {
      expect([name, await answer(name)]).toEqual([name, needOf(name) === 'nobody' ? 'invalid' : 'signed-out'])
    }
  })

  it('grow from the reader to the administrator', () => {
    const counts = roles.toReversed().map((role) => names.filter((name) => mayDo(role, needOf(name))).length)
    expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => a - b))
    expect(mayDo('reader', needOf('plan.update'))).toBe(false)
    expect(mayDo('officer', needOf('identity.update'))).toBe(false)
    expect(mayDo('secretary', needOf('backup.restore'))).toBe(false)
  })
})
