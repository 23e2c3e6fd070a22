import { expect, it } from 'vitest'
import { unit } from '#shared/entities/unit.ts'
import { defineLayout } from '#renderer/form/layout.ts'

it('A form lists its fields in the order of its layout', () => {
  const layout = defineLayout(unit, [{ fields: ['name', ['abbreviation', 'kind'], 'parentId'] }], ['outside'])
  expect(layout[0].fields).toEqual(['name', ['abbreviation', 'kind'], 'parentId'])
})

it('A layout that forgets or misspells a field does not compile', () => {
  // @ts-expect-error -- `outside` is missing
  defineLayout(unit, [{ fields: ['name', 'abbreviation', 'kind', 'parentId'] }])
  // @ts-expect-error -- `nmae` is no field
  defineLayout(unit, [{ fields: ['nmae', 'name', 'abbreviation', 'kind', 'parentId', 'outside'] }])
  expect(defineLayout).toBeTypeOf('function')
})
