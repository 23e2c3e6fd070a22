import { describe, expect, it } from 'vitest'
import { catalogueOf } from '#shared/i18n/catalogue.ts'
import { failureWords, problemWords } from '#shared/i18n/failure-words.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { languages } from '#shared/i18n/languages.ts'
import { failureCodes, tooLarge, type LimitUnit } from '#shared/failure.ts'

describe.each(languages)('in %s', (language) => {
  const formatter = createFormatter(language)

  it('every failure says what happened and what to do next', () => {
    for (const code of failureCodes) {
      const words = failureWords(formatter, { code })
      expect(words.title, code).not.toMatch(/^failure\.|\.$/)
      expect(words.whatToDo, code).toMatch(/\.$/)
    }
  })

  it('every field problem is one plain sentence', () => {
    const reasons = Object.keys(catalogueOf(language)).filter((key) => key.startsWith('problem.'))
    expect(reasons.length).toBeGreaterThan(12)
    for (const key of reasons) {
      expect(problemWords(formatter, { path: 'title', reason: key.slice('problem.'.length), limit: 500 })).toMatch(
        /\.$/,
      )
    }
  })
})

it('names the file and the limit, and leaves out what people cannot use', () => {
  const detail = { file: 'Kế hoạch.docx', limit: 20_000_000, unit: 'bytes', line: 12, folder: '' }
  expect(failureWords(createFormatter('vi'), { code: 'too-large', detail }).facts).toEqual([
    'Tệp: Kế hoạch.docx',
    'Tối đa 20 MB',
  ])
})

it('counts a limit in what it is a limit of', () => {
  const en = createFormatter('en')
  const facts = (limit: number, unit: LimitUnit) => failureWords(en, tooLarge(limit, unit).failure).facts
  expect(facts(1_000_000, 'characters')).toEqual(['At most 1,000,000 characters'])
  expect(facts(2_000, 'items')).toEqual(['At most 2,000 items at a time'])
  expect(facts(5_000, 'characters-of-item')).toEqual(['At most 5,000 characters in one item'])
})

it('a text that is too long says how long it may be, where that is known', () => {
  const en = createFormatter('en')
  expect(problemWords(en, { path: 'title', reason: 'too-long', limit: 5000 })).toContain('5,000 characters')
  expect(problemWords(en, { path: 'body', reason: 'too-long' })).toContain('several sections')
})

it('a reason nobody has words for still gives a sentence', () => {
  expect(problemWords(createFormatter('sv'), { path: 'x', reason: 'never-heard-of' })).toMatch(/\.$/)
})
