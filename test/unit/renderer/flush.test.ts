import { afterEach, expect, it, vi } from 'vitest'
import { flushAll, registerFlush } from '#renderer/form/flush.ts'

class Element {
  dataset: Record<string, string> = {}
  blur = vi.fn()
  focus = vi.fn()
}

function focusIn(dataset: Record<string, string>): Element {
  const field = Object.assign(new Element(), { dataset })
  vi.stubGlobal('HTMLElement', Element)
  vi.stubGlobal('document', { activeElement: field })
  return field
}

afterEach(() => void vi.unstubAllGlobals())

it('A number that is being typed is told before everything is saved, and the focus stays in its field', async () => {
  const field = focusIn({ toldWhenLeft: '' })
  const saved = vi.fn(async () => undefined)
  const unregister = registerFlush(saved)
  await flushAll()
  unregister()
  expect(field.blur).toHaveBeenCalledBefore(saved)
  expect(field.focus).toHaveBeenCalledAfter(field.blur)
})

it('A field that tells every key is not disturbed by saving', async () => {
  const field = focusIn({})
  await flushAll()
  expect(field.blur).not.toHaveBeenCalled()
})
