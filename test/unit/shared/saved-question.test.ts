import { expect, it } from 'vitest'
import { readQuestion, writtenQuestion } from '#shared/saved-question.ts'

it('gives a kept question back as it was, and nothing for what is none', () => {
  const question = {
    controls: { words: 'đảng', state: null },
    sort: { column: 'day', direction: 'descending' as const },
  }
  expect(readQuestion(writtenQuestion(question))).toEqual(question)
  expect(readQuestion('')).toBeNull()
  expect(readQuestion('{"controls":{"words":1},"sort":null}')).toBeNull()
})
