import { expect, it } from 'vitest'
import { createArrival } from '#renderer/features/plan-editor/arrival.ts'

const inList = (source: string, found: (key: string) => void) => found(source)
const notRead = () => undefined

function visit() {
  const shown: string[] = []
  const arrive = createArrival()
  return {
    shown,
    arrive: (wanted: string | undefined, reveal = inList) => arrive(wanted, reveal, (key) => shown.push(key)),
  }
}

it('A search hit is shown once and not again after each save', () => {
  const { shown, arrive } = visit()
  arrive('a')
  arrive('a', (source, found) => found(source))
  expect(shown).toEqual(['a'])
})

it('A search hit whose list is still being read is shown as soon as it is there', () => {
  const { shown, arrive } = visit()
  arrive('a', notRead)
  arrive('a')
  expect(shown).toEqual(['a'])
})

it('The same record can be searched for again', () => {
  const { shown, arrive } = visit()
  arrive('a')
  arrive(undefined)
  arrive('a')
  expect(shown).toEqual(['a', 'a'])
})
