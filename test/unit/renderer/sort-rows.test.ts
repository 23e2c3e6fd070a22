import { expect, it } from 'vitest'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { sortRows } from '#renderer/ui/sort-rows.ts'

const names = (rows: { name: string | null }[]) => rows.map((row) => row.name)

it('Swedish letters stand after z, and records without a value last in both directions', () => {
  const rows = ['Östersund', null, 'Åre', 'Zinkgruvan', 'Ärla', 'Umeå'].map((name) => ({ name }))
  const { compare } = createFormatter('sv')
  const ordered = ['Umeå', 'Zinkgruvan', 'Åre', 'Ärla', 'Östersund']
  expect(names(sortRows(rows, (row) => row.name, 'ascending', compare))).toEqual([...ordered, null])
  expect(names(sortRows(rows, (row) => row.name, 'descending', compare))).toEqual([...ordered.toReversed(), null])
})

it('Plans are ordered by the numbers in their titles', () => {
  const rows = ['Kế hoạch số 10', 'Kế hoạch số 9'].map((name) => ({ name }))
  const sorted = sortRows(rows, (row) => row.name, 'ascending', createFormatter('vi').compare)
  expect(names(sorted)).toEqual(['Kế hoạch số 9', 'Kế hoạch số 10'])
})

it('What is alike in the first is ordered by what comes next, and so stands together', () => {
  const rows = [
    { name: 'Luật 2019', by: [2, 'Luật', '2019-11-20'] },
    { name: 'Bộ luật', by: [2, 'Bộ luật', '2015-11-24'] },
    { name: 'Luật 2006', by: [2, 'Luật', '2006-11-29'] },
    { name: 'Luật', by: [2, 'Luật', null] },
    { name: 'Hiến pháp', by: [0, 'Hiến pháp', '2013-11-28'] },
  ]
  const sorted = sortRows(rows, (row) => row.by, 'ascending', createFormatter('vi').compare)
  expect(names(sorted)).toEqual(['Hiến pháp', 'Bộ luật', 'Luật 2006', 'Luật 2019', 'Luật'])
})
