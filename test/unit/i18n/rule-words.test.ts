import { expect, it } from 'vitest'
import { profiles } from '#shared/documents/profiles/all.ts'
import { isMessageKey } from '#shared/i18n/catalogue.ts'

const rules = Object.values(profiles).flatMap((profile) => profile.rules)

it('every rule of every layout has a name people can read', () => {
  expect(rules.map(({ id }) => `rule.${id}`).filter((key) => !isMessageKey(key))).toEqual([])
})

it('every word a rule allows is written in the language of the program', () => {
  const words = rules.filter(({ unit }) => unit === 'words').flatMap(({ value }) => String(value).split(' '))
  expect(words.filter((word) => !isMessageKey(`ruleWord.${word}`))).toEqual([])
})
