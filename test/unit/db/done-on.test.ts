import { expect, it } from 'vitest'
import { createRow, updateRow } from '#db/records.ts'
import { blankRecord } from '#shared/blank-record.ts'
import { localDay } from '#shared/day.ts'
import { useOffice } from '#test/harness/use-office.ts'

const noon = new Date(2026, 2, 8, 12).getTime()
const temp = useOffice({ now: () => noon })

const task = (fields: object = {}) =>
  temp.save((tx) => createRow(tx, 'task', blankRecord('task', { title: 'Encuesta', ...fields })))
const change = (row: { id: string; revision: number }, patch: object) =>
  temp.save((tx) => updateRow(tx, 'task', row, patch))

it('a task that becomes done was done today whatever the way, and one that is opened again has no such day', () => {
  const done = change(task(), { status: 'done' })
  expect(done.doneOn).toBe(localDay(noon))
  expect(change(done, { status: 'in-progress' }).doneOn).toBeNull()
  expect(task({ status: 'done' }).doneOn).toBe('2026-03-08')
})

it('the day that somebody wrote stays', () => {
  expect(change(task(), { status: 'done', doneOn: '2026-03-01' }).doneOn).toBe('2026-03-01')
  const known = change(task({ doneOn: '2026-02-02' }), { status: 'done' })
  expect(known.doneOn).toBe('2026-02-02')
  expect(change(known, { note: 'x' }).doneOn).toBe('2026-02-02')
  expect(change(known, { doneOn: null }).doneOn).toBeNull()
})
