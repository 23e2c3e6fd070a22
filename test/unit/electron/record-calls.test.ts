import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'

let app: TestApp

beforeAll(() => {
  app = createTestApp()
  app.offices.open('umea')
})

afterAll(() => app.remove())

describe('one record', () => {
  it('is read by its id, also from the trash', async () => {
    const [unit] = await app.invoke('unit.list', {})
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
