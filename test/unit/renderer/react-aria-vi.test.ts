import { expect, it } from 'vitest'
import * as english from 'react-aria-components/i18n/en-US'
import { reactAriaVi } from '#renderer/i18n/react-aria-vi.ts'

// No colour control is used.
const unused = ['@react-aria/color', '@react-stately/color']

// The library's types do not say that the module brings its words as its default.
const theirs = (english as unknown as { default: Record<string, Record<string, unknown>> }).default

const packages = Object.keys(theirs).filter((name) => !unused.includes(name))

it('Every part of the interface library speaks Vietnamese', () => {
  expect(Object.keys(reactAriaVi).toSorted()).toEqual(packages.toSorted())
})

it.each(packages)('The Vietnamese words of %s are those the library asks for', (name) => {
  const [vietnamese, original] = [reactAriaVi[name] ?? {}, theirs[name] ?? {}]
  expect(Object.keys(vietnamese).toSorted()).toEqual(Object.keys(original).toSorted())
  for (const key of Object.keys(original)) expect(typeof vietnamese[key]).toBe(typeof original[key])
})
