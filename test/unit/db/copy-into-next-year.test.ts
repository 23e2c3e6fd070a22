import { expect, it } from 'vitest'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { dayNextYear } from '#shared/rules/next-year.ts'
import { copyIntoNextYear } from '#db/copy-into-next-year.ts'
import { undo } from '#db/history.ts'
import { createRow, getRow, listRows, trashRow } from '#db/records.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

function make<N extends EntityName>(name: N, known: Known<N>): string {
  return (temp.save((tx) => createRow(tx, name, blankRecord(name, known))) as { id: string }).id
}

it('the same weekday of next year is the nearest one, and never falls into another year', () => {
  expect(dayNextYear('2026-03-12')).toBe('2027-03-11')
  expect(dayNextYear('2026-01-01')).toBe('2027-01-07')
  expect(dayNextYear('2024-02-29')).toBe('2025-02-27')
  expect(dayNextYear('2023-12-31')).toBe('2024-12-29')
  expect(dayNextYear('2026-05-01', { monthOnly: true })).toBe('2027-05-01')
})

it('every day keeps its weekday and its distance from the date, over ten years', () => {
  for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2030, 0, 1); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    const next = new Date(`${dayNextYear(day)}T00:00:00Z`)
    expect(next.getUTCDay()).toBe(new Date(at).getUTCDay())
    expect(next.getUTCFullYear()).toBe(new Date(at).getUTCFullYear() + 1)
  }
})

it('a series of meetings is planned again as one step, without what came of it and without what is in the trash', () => {
  const bodyId = make('body', { name: 'Styrgrupp' })
  const chairId = make('person', { name: 'Ordförande' })
  const of = (day: string, lastDay: string | null) =>
    make('meeting', {
      title: `Möte ${day}`,
      bodyId,
      chairId,
      day,
      lastDay,
      startTime: '09:00',
      state: 'approved',
      number: '4/2026',
      noticeUpOn: day,
      locked: true,
    })
  const ids = [of('2026-03-12', null), of('2026-09-29', '2026-10-01')]
  temp.save((tx) => trashRow(tx, 'person', getRow(temp.office, 'person', chairId)))

  const made = temp.save((tx) => copyIntoNextYear(tx, 'meeting', ids)).map((id) => getRow(temp.office, 'meeting', id))
  expect(made).toMatchObject([
    { day: '2027-03-11', lastDay: null, startTime: '09:00', bodyId, chairId: null, state: 'planned', number: null },
    { day: '2027-09-28', lastDay: '2027-09-30', noticeUpOn: null, locked: false },
  ])
  undo(temp.office, { operator: 'thư ký' })
  expect(listRows(temp.office, 'meeting')).toHaveLength(2)
})

it('a programme comes with its courses and their sittings, each once', () => {
  const programme = make('training', { title: 'Programa', startsOn: '2026-02-02', endsOn: '2026-11-30' })
  const course = make('training', { title: 'Curso', parentId: programme, kind: 'course', state: 'done' })
  make('occasion', { title: 'Sesión 1', trainingId: course, day: '2026-02-03', state: 'held', statedTotal: 25 })

  const [made] = temp.save((tx) => copyIntoNextYear(tx, 'training', [course, programme]))
  const courses = listRows(temp.office, 'training').filter(({ id }) => id !== programme && id !== course)
  expect(courses.map(({ title, state, startsOn }) => [title, state, startsOn]).toSorted()).toEqual([
    ['Curso', 'planned', null],
    ['Programa', 'planned', '2027-02-01'],
  ])
  expect(made).toBe(courses.find(({ title }) => title === 'Curso')?.id)
  const occasions = listRows(temp.office, 'occasion').filter(({ state }) => state === 'planned')
  expect(occasions).toMatchObject([{ title: 'Sesión 1', trainingId: made, day: '2027-02-02', statedTotal: null }])
})

it('a series planned twice stands once; what was called off is planned again', () => {
  const bodyId = make('body', { name: 'Styrgrupp' })
  const ids = ['2026-03-12', '2026-09-29'].map((day) => make('meeting', { title: day, bodyId, day, state: 'held' }))
  make('meeting', { title: 'Inställt', bodyId, day: '2027-09-28', state: 'cancelled' })
  expect(temp.save((tx) => copyIntoNextYear(tx, 'meeting', ids))).toHaveLength(2)
  expect(temp.save((tx) => copyIntoNextYear(tx, 'meeting', ids))).toEqual([])
  expect(listRows(temp.office, 'meeting')).toHaveLength(5)
})
