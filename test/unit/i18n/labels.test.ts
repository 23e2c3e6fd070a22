import { describe, expect, it } from 'vitest'
import { entities } from '#shared/entities/all.ts'
import { entityNames } from '#shared/entities/names.ts'
import { catalogueOf } from '#shared/i18n/catalogue.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { entitiesLabel, entityLabel, fieldHint, fieldLabel, optionLabel } from '#shared/i18n/labels.ts'
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

it('labels, hints and choices are found by entity and field', () => {
  const vi = createFormatter('vi')
  expect(entityLabel(vi, 'plan')).toBe('Kế hoạch')
  expect(entitiesLabel(vi, 'planBasis')).toBe('Căn cứ')
  expect(fieldLabel(vi, 'planNode', 'leadUnitId')).toBe('Đơn vị chủ trì')
  expect(fieldLabel(vi, 'plan', 'updatedAt')).toBe('Sửa lần cuối')
  expect(fieldHint(vi, 'planNode', 'leadUnitId')).toBeNull()
  expect(fieldHint(vi, 'planBasis', 'position')).toContain('thứ bậc')
  expect(optionLabel(createFormatter('sv'), 'planNode', 'status', 'dropped')).toBe('Utgår')
})

it('no words of an entity are left over from a field that is gone', () => {
  const known = new Set(wanted.flatMap((key) => [key, `${key}.hint`]))
  const entityKeys = Object.keys(readMessages().en?.entities ?? {})
  expect(entityKeys.filter((key) => !known.has(key))).toEqual([])
})
