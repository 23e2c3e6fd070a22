import { describe, expect, it } from 'vitest'
import { entities } from '#shared/entities/all.ts'
import { entityNames } from '#shared/entities/names.ts'
import { catalogueOf } from '#shared/i18n/catalogue.ts'
import { languages } from '#shared/i18n/languages.ts'
import { readMessages } from '#shared/i18n/message-files.mjs'
import type { Field } from '#shared/field.ts'

const wanted = entityNames.flatMap((name) => [
  name,
  `${name}.plural`,
  ...Object.entries<Field>(entities[name].fields).flatMap(([field, { options = [] }]) => [
    `${name}.${field}`,
    ...options.map((option) => `${name}.${field}.${option}`),
  ]),
])

describe.each(languages)('in %s', (language) => {
  it('every entity, field and choice has words', () => {
    expect(wanted.filter((key) => !catalogueOf(language)[key])).toEqual([])
  })

  it('no label asks for a parameter, so it can stand anywhere', () => {
    expect(wanted.filter((key) => catalogueOf(language)[key]?.includes('{'))).toEqual([])
  })
})

it('no words of an entity are left over from a field that is gone', () => {
  const known = new Set(wanted.flatMap((key) => [key, `${key}.hint`]))
  const entityKeys = Object.keys(readMessages().en?.entities ?? {})
  expect(entityKeys.filter((key) => !known.has(key))).toEqual([])
})
