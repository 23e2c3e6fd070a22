import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blankRecord } from '#shared/blank-record.ts'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'

let app: TestApp

beforeAll(() => {
  app = createTestApp()
  app.offices.open('umea')
})

afterAll(() => app.remove())

describe('one record', () => {
  it('is read by its id, also from the trash', async () => {
    const [unit] = await app.invoke('unit.all', {})
    const id = unit?.id ?? ''
    expect(await app.invoke('unit.get', { id })).toEqual(unit)
    await app.invoke('unit.trash', { id, revision: unit?.revision ?? 0 })
    expect(await app.invoke('unit.get', { id })).toMatchObject({ id, deletedAt: expect.any(String) })
    await app.invoke('history.undo', {})
  })

  it('that was never there is not found', async () => {
    const id = '00000000-0000-7000-8000-000000000000'
    await expect(app.invoke('plan.get', { id })).rejects.toMatchObject({ failure: { code: 'not-found' } })
  })
})

describe('the records of a list', () => {
  it('are moved, added and changed together in one step of undo each', async () => {
    const [plan] = await app.invoke('plan.all', {})
    const where = { planId: plan?.id ?? '' }
    const names = async () => (await app.invoke('recipient.all', { where })).map(({ name }) => name)
    const add = (name: string, beforeId: string | null) =>
      app.invoke('recipient.insert', { values: { ...where, kind: 'copy', name }, beforeId })
    const start = await names()
    const first = await add('first', null)
    const last = await add('last', null)
    await add('middle', last.id)
    expect(await names()).toEqual([...start, 'first', 'middle', 'last'])
    await app.invoke('recipient.place', { ids: [last.id], beforeId: first.id })
    expect(await names()).toEqual([...start, 'last', 'first', 'middle'])
    const records = [first, last].map(({ id, revision }) => ({ id, revision }))
    await app.invoke('recipient.updateMany', { records, patch: { kind: 'file' } })
    expect((await app.invoke('recipient.all', { where })).filter(({ kind }) => kind === 'file')).toHaveLength(2)
    await app.invoke('history.undo', {})
    await app.invoke('history.undo', {})
    expect(await names()).toEqual([...start, 'first', 'middle', 'last'])
    await app.invoke('history.undo', {})
    expect(await names()).toEqual([...start, 'first', 'last'])
  })
})

describe('several records', () => {
  it('go to the trash in one step of undo, also one that went there already because of another', async () => {
    const training = (name: string, parentId: string | null) =>
      app.invoke('training.create', blankRecord('training', { title: name, parentId }))
    const above = await training('Programme', null)
    const below = await training('Course', above.id)
    const records = [above, below].map(({ id, revision }) => ({ id, revision }))
    await app.invoke('training.trashEach', { records })
    const ids = records.map(({ id }) => id)
    const gone = async () => (await app.invoke('training.named', { ids })).filter(({ deletedAt }) => deletedAt !== null)
    expect(await gone()).toHaveLength(2)
    await app.invoke('history.undo', {})
    expect(await gone()).toEqual([])
  })
})

describe('several records of which some are locked', () => {
  it('all stay as they are, whether changed or put into the trash, and the locked ones are named', async () => {
    const make = (title: string, locked: boolean) =>
      app.invoke('occasion.create', blankRecord('occasion', { title, locked }))
    const made = [await make('Open', false), await make('Closed A', true), await make('Closed B', true)]
    const records = made.map(({ id, revision }) => ({ id, revision }))
    const locked = {
      code: 'invalid',
      problems: [{ reason: 'locked' }],
      detail: { count: 2, locked: 'Closed A · Closed B' },
    }
    const patch = { state: 'cancelled' as const }
    await expect(app.invoke('occasion.updateMany', { records, patch })).rejects.toMatchObject({ failure: locked })
    await expect(app.invoke('occasion.trashEach', { records })).rejects.toMatchObject({ failure: locked })
    const now = await app.invoke('occasion.named', { ids: records.map(({ id }) => id) })
    expect(now.map(({ state, deletedAt }) => [state, deletedAt])).toEqual(made.map(() => ['planned', null]))
  })
})

describe('a long history', () => {
  it('is read in pages, the newest first', async () => {
    const made = await app.invoke('unit.create', { name: '0', kind: 'team', outside: false })
    for (let revision = 1; revision <= 5; revision += 1) {
      await app.invoke('unit.update', { id: made.id, revision, patch: { name: String(revision) } })
    }
    const read = (after?: string) => app.invoke('history.list', { entity: 'unit', id: made.id, limit: 4, after })
    const first = await read()
    expect(first.rows.map(({ after }) => after?.['name'])).toEqual(['5', '4', '3', '2'])
    const rest = await read(first.next ?? '')
    expect(rest.rows.map(({ after }) => after?.['name'])).toEqual(['1', '0'])
    expect([first.total, rest.total, rest.next]).toEqual([6, 6, null])
  })
})
