import { expect, it } from 'vitest'
import english from 'react-aria-components/i18n/en-US'
import { reactAriaVi } from '#renderer/i18n/react-aria-vi.ts'

// No colour control is used.
const unused = ['@react-aria/color', '@react-stately/color']

const packages = Object.keys(english).filter((name) => !unused.includes(name))

it('Every part of the interface library speaks Vietnamese', () => {
  expect(Object.keys(reactAriaVi).toSorted()).toEqual(packages.toSorted())
})

it.each(packages)('The Vietnamese words of %s are those the library asks for', (name) => {
  const [ours, theirs] = [reactAriaVi[name] ?? {}, (english as Record<string, Record<string, unknown>>)[name] ?? {}]
  expect(Object.keys(ours).toSorted()).toEqual(Object.keys(theirs).toSorted())
  for (const key of Object.keys(theirs)) expect(typeof ours[key]).toBe(typeof theirs[key])
})
