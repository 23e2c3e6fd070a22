import { expect, it } from 'vitest'
import { marksOf, totalOf, type Series } from '#renderer/ui/chart/bar-rows.ts'

const series: Series[] = [
  { id: 'women', label: 'Women', tone: 'women' },
  { id: 'men', label: 'Men', tone: 'men' },
]
const row = (women: number, men: number) => ({ id: 'x', label: 'x', words: '', values: { women, men } })
const places = (one: ReturnType<typeof row>, most: number) =>
  marksOf(one, series, most, 100).map(({ series: { id }, from, width }) => [id, from, width])

it('puts the marks of a bar one behind the other, as long as their part of what fills it', () => {
  expect(places(row(30, 10), 40)).toEqual([
    ['women', 0, 75],
    ['men', 75, 25],
  ])
  expect(places(row(10, 10), 40)).toEqual([
    ['women', 0, 25],
    ['men', 25, 25],
  ])
})

it('draws no mark for nothing, and never beyond the end of the bar', () => {
  expect(places(row(0, 5), 5)).toEqual([['men', 0, 100]])
  expect(places(row(0, 0), 0)).toEqual([])
  expect(places(row(90, 90), 120)).toEqual([
    ['women', 0, 75],
    ['men', 75, 25],
  ])
})

it('adds up only what is shown', () => {
  expect(totalOf({ ...row(2, 3), values: { women: 2, men: 3, notStated: 7 } }, series)).toBe(5)
})
