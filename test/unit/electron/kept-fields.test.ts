import { afterEach, beforeEach, expect, it } from 'vitest'
import { blankRecord } from '#shared/blank-record.ts'
import { entities } from '#shared/entities/all.ts'
import { entityNames } from '#shared/entities/names.ts'
import { givenOf, type Entity } from '#shared/entity.ts'
import { createRow, getRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'

let app: TestApp
let file: { id: string; revision: number }

beforeEach(() => {
  app = createTestApp()
  app.offices.open('an-giang')
  const values = blankRecord('evidence', {
    title: 'Biên bản',
    fileName: 'bien_ban.pdf',
    hash: 'a'.repeat(64),
    bytes: 5,
  })
  file = write(app.offices.current(), { operator: 'thư ký' }, (tx) => createRow(tx, 'evidence', values))
})
afterEach(() => app.remove())

async function failureOf(name: string, input: unknown): Promise<unknown> {
  const result = await app.dispatch(name, input)
  return result.ok ? null : result.failure
}

it('what the program knows of a file cannot be written from the window, so that no file drops out of a backup', async () => {
  const { id, revision } = file
  const patches = [{ destroyedOn: '2026-11-22' }, { hash: 'b'.repeat(64) }, { bytes: 0 }]
  for (const patch of patches) {
    const [path] = Object.keys(patch)
    const refused = { code: 'invalid', problems: [{ reason: 'unknown-field' }] }
    expect(await failureOf('evidence.update', { id, revision, patch }), path).toMatchObject(refused)
    expect(await failureOf('evidence.updateMany', { records: [{ id, revision }], patch }), path).toMatchObject(refused)
  }
  const made = blankRecord('evidence', { title: 'x', fileName: 'x', hash: 'c'.repeat(64) })
  expect(await failureOf('evidence.create', made)).toMatchObject({ code: 'invalid' })
  expect(getRow(app.offices.current(), 'evidence', id)).toMatchObject({ hash: 'a'.repeat(64), destroyedOn: null })
  expect(await failureOf('evidence.update', { id, revision, patch: { day: '2026-11-22' } })).toBeNull()
})

it('the log of what was erased, and whom a duplicate was merged into, are written by the program alone', async () => {
  expect(await failureOf('erasure.create', blankRecord('erasure', { day: '2026-11-22' }))).toMatchObject({
    code: 'invalid',
  })
  const { id, revision } = await app.invoke('person.create', blankRecord('person', { name: 'Thư ký' }))
  const patch = { mergedIntoId: id }
  expect(await failureOf('person.update', { id, revision, patch })).toMatchObject({ code: 'invalid' })
})

it('no field that only the program writes is among those that callers may write', () => {
  for (const name of entityNames) {
    const given = givenOf(entities[name] as Entity)
    expect(Object.values(given.fields).some(({ kept }) => kept)).toBe(false)
  }
})
