import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '#shared/i18n/catalogue.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { problemsOf } from '#shared/i18n/message-check.mjs'
import { readMessages } from '#shared/i18n/message-files.mjs'
import { shapeOf } from '#shared/i18n/message-params.mjs'

describe('the messages that ship', () => {
  it('are complete in every language and have no fault', () => {
    expect(problemsOf(readMessages())).toEqual([])
    expect(Object.keys(readMessages()).sort()).toEqual([...languages].sort())
  })

  it.each(languages)('all come out as text in %s, also with large and single numbers', (language: Language) => {
    const formatter = createFormatter(language)
    const say = formatter.t as (key: string, params: Record<string, string | number>) => string
    for (const [key, text] of Object.entries(catalogueOf(language))) {
      for (const count of [0, 1, 2, 1_000_000]) {
        const params = Object.fromEntries(
          Object.entries(shapeOf(text).params).map(([name, type]) => [name, type === 'number' ? count : 'x']),
        )
        const words = say(key, params)
        expect(words, key).not.toBe(key)
        expect(words, key).not.toMatch(/[{}]/)
      }
    }
  })

  it.each(languages)('are calm in %s: no exclamation marks, no placeholder words', (language: Language) => {
    const loud = Object.entries(catalogueOf(language)).filter(([, text]) => /[!¡]|oops|lorem|xxx/i.test(text))
    expect(loud).toEqual([])
  })
})

describe('the check of messages finds', () => {
  const en = { app: { 'a.one': 'One {name}', 'b.two': '{n, plural, one {# plan} other {# plans}}' } }

  it('a key that is missing or unknown', () => {
    const sv = { app: { 'a.one': 'Ett {name}', 'c.three': 'Tre' } }
    expect(problemsOf({ en, sv })).toEqual(['sv/app: "c.three" is unknown to en', 'sv/app: "b.two" is missing'])
  })

  it('other placeholders than in English', () => {
    const sv = { app: { 'a.one': 'Ett {namn}', 'b.two': '{n, plural, one {# plan} other {# planer}}' } }
    expect(problemsOf({ en, sv })).toEqual(['sv: "a.one" takes {namn}, but en takes {name}'])
  })

  it('a plural form the language needs', () => {
    const es = { app: { 'a.one': 'Uno {name}', 'b.two': '{n, plural, one {# plan} other {# planes}}' } }
    expect(problemsOf({ en, es })).toEqual(['es: "b.two" lacks the plural form many'])
  })

  it('text that is empty, not composed, or not ICU', () => {
    const vi = { app: { 'a.one': 'Một {name', 'b.two': '{n, plural, other {# kế hoạch}}'.normalize('NFD') } }
    const problems = problemsOf({ en, vi })
    expect(problems.some((problem) => problem.startsWith('vi: "a.one" is not an ICU message'))).toBe(true)
    expect(problems).toContain('vi: "b.two" is not in NFC')
  })

  it('keys out of order and one key in two areas', () => {
    const wrong = { app: { 'b.two': 'x', 'a.one': 'y' }, plans: { 'a.one': 'z' } }
    expect(problemsOf({ en: wrong })).toEqual([
      'en/app: "a.one" is out of order',
      'en: "a.one" stands in both app and plans',
    ])
  })
})

it('the generated types and imports belong to the messages as they are now', () => {
  const script = fileURLToPath(new URL('../../../shared/i18n/generate.mjs', import.meta.url))
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toContain(' 0 problems')
})
