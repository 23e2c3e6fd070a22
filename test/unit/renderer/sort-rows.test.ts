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
