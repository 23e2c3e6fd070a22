import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planInput } from '#test/builders/build-inputs.ts'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'

const password = 'four plain words'

let app: TestApp
let stick: string
let chosen: string

beforeEach(async () => {
  stick = mkdtempSync(join(tmpdir(), 'equiplan-stick-'))
  app = createTestApp({ chooseBackupFolder: async () => stick, chooseBackupFile: async () => chosen })
  app.offices.open('own')
  await app.invoke('office.setUp', {
    office: { country: 'vn', kind: 'college', documentLanguage: 'vi' },
    identity: { name: 'Trường Cao đẳng' },
  })
  await app.invoke('backup.protect', { passphrase: null })
  await app.invoke('access.begin', { name: 'Mai', password })
  await app.invoke('access.add', { name: 'Lan', role: 'reader', password })
  const { made } = await app.invoke('backup.make', { place: 'choose' })
  chosen = join(stick, made.file)
  await app.invoke('plan.create', planInput({ title: 'since the backup' }))
})
afterEach(async () => {
  await app.remove()
  rmSync(stick, { recursive: true, force: true })
})

const idOf = (name: string) => app.session.state().profiles.find((profile) => profile.name === name)?.id ?? ''
const signIn = (name: string) => app.invoke('access.signIn', { id: idOf(name), password })
const restore = async () => {
  const { handle } = await app.invoke('backup.look', {})
  return app.invoke('backup.restore', { handle, secret: null, otherOffice: false })
}
const plans = async () => (await app.invoke('plan.all', {})).map(({ title }) => title)

describe('the right to restore', () => {
  it('is asked for the office whose place is taken, not for the sample it is asked from', async () => {
    await app.invoke('access.signOut', {})
    await signIn('Lan')
    await app.invoke('office.open', { place: 'umea' })
    await expect(restore()).rejects.toMatchObject({ failure: { code: 'signed-out' } })
    expect(app.offices.state()).toMatchObject({ open: 'own', access: { current: null } })
    await signIn('Lan')
    expect(await plans()).toEqual(['since the backup'])
    await expect(restore()).rejects.toMatchObject({ failure: { code: 'not-permitted' } })
    await app.invoke('access.signOut', {})
    await signIn('Mai')
    expect(await restore()).toMatchObject({ open: 'own', failure: null })
    await signIn('Mai')
    expect(await plans()).toEqual([])
  })

  it("is everybody's where the office cannot be opened, whose profiles nobody can read then", async () => {
    const folder = app.offices.folder('own')
    app.offices.close()
    writeFileSync(join(folder, 'office-1.db'), 'spoilt')
    app.offices.open('own')
    expect(await restore()).toMatchObject({ open: 'own', failure: null, access: { current: null } })
    await expect(plans()).rejects.toMatchObject({ failure: { code: 'signed-out' } })
  })
})
