import { expect, it } from 'vitest'
import { idsBetween } from '#renderer/api/ids-between.ts'

const rows = Array.from({ length: 450 }, (_, at) => `row-${at}`)
const reader = (ids: readonly string[]) => async (from: number, most: number) => ids.slice(from, from + most)
const place = (at: number) => ({ id: `row-${at}`, at })

it('all rows between two are named, however many were never looked at, upwards as downwards', async () => {
  expect(await idsBetween(reader(rows), place(0), place(449))).toEqual(rows)
  expect(await idsBetween(reader(rows), place(20), place(10))).toEqual(rows.slice(10, 21))
})

it('the row that was pressed first is meant even where another has come before it since', async () => {
  const now = ['new', ...rows]
  expect(await idsBetween(reader(now), place(0), { id: 'row-4', at: 5 })).toEqual(rows.slice(0, 5))
})

it('a row that is gone leaves the other alone', async () => {
  expect(await idsBetween(reader(rows.slice(1)), place(0), { id: 'row-5', at: 4 })).toEqual(['row-5'])
})
