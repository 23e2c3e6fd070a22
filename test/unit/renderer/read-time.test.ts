import { expect, it } from 'vitest'
import { readTime } from '#renderer/ui/read-time.ts'

it.each([
  ['9', '09:00'],
  ['14', '14:00'],
  ['930', '09:30'],
  ['1430', '14:30'],
  ['9.30', '09:30'],
  ['9:30', '09:30'],
  ['9h30', '09:30'],
  [' 09 : 30 ', '09:30'],
  ['0:00', '00:00'],
  ['23:59', '23:59'],
])('%j is taken for %s', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})

it.each(['', '24', '9:60', '24:00', '9:3', '12345', '9,30', 'half nine', '-9'])('%j is no time of the day', (typed) => {
  expect(readTime(typed)).toBeNull()
})
