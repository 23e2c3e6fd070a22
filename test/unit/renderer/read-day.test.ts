import { expect, it } from 'vitest'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { languages } from '#shared/i18n/languages.ts'
import { readDay } from '#renderer/ui/read-day.ts'

const today = '2026-11-21'

it.each([
  ['15/11/2021', '2021-11-15'],
  ['15.11.2021', '2021-11-15'],
  ['5 3 2026', '2026-03-05'],
  ['15-11-21', '2021-11-15'],
  ['15112021', '2021-11-15'],
  ['2021-11-15', '2021-11-15'],
  [' 1/2/99 ', '1999-02-01'],
])('A day typed as %s is understood', (typed, day) => {
  expect(readDay(typed, 'vi', today)).toBe(day)
})

it('A day typed without separators begins with the year in Swedish', () => {
  expect(readDay('20211115', 'sv', today)).toBe('2021-11-15')
})

it.each(['31/02/2021', '15/13/2021', 'mañana', '15/11', ''])('What is no day is refused: %s', (typed) => {
  expect(readDay(typed, 'es', today)).toBeNull()
})

it.each(languages)('A day written in %s can be typed back as it stands', (language) => {
  expect(readDay(createFormatter(language).day('2021-03-05', 'short'), language, today)).toBe('2021-03-05')
})
