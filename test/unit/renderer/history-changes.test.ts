import { expect, test } from 'vitest'
import { changesOf } from '#renderer/form/history-changes.ts'
import { namedIds } from '#renderer/form/named-ids.ts'
import type { RecordWords } from '#renderer/form/value-text.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'

const formatter = createFormatter('en')
const titles: Record<string, string> = { u1: 'Health service', u2: 'Youth union' }
const known: RecordWords = { currency: 'SEK', titleOf: (_entity, id) => titles[id] ?? null }

function changed(before: Record<string, unknown>, after: Record<string, unknown>) {
  return changesOf(formatter, known, {
    sequence: 1,
    at: '2026-03-08T00:00:00.000Z',
    operator: '',
    action: 'update',
    entity: 'planNode',
    id: 'n1',
    before,
    after,
    undone: false,
  })
}

test('an amount in the history stands in the currency of its plan, not in its smallest coin', () => {
  const [change] = changed({ budget: null }, { budget: 1_250_000 })
  expect(change?.after).toBe(formatter.amount(1_250_000, 'SEK'))
})

test('records in the history are called by their titles, one that is not known by its kind', () => {
  expect(changed({ leadUnitId: 'u1' }, { leadUnitId: 'u9' })[0]).toMatchObject({
    before: 'Health service',
    after: 'Unit',
  })
  expect(changed({ partnerUnitIds: [] }, { partnerUnitIds: ['u1', 'u2'] })[0]?.after).toBe(
    'Health service / Youth union',
  )
})

test('to what a record belongs is not told in its history', () => {
  expect(changed({}, { planId: 'p1' })).toEqual([])
})

test('a place in the order is told by the way it went, not by its number', () => {
  const told = (from: number | null, to: number | null) => changed({ position: from }, { position: to })[0]
  expect(told(1_000, 2_500)).toMatchObject({ field: 'Order', before: '', after: 'further down' })
  expect(told(2_500, 1_000)).toMatchObject({ after: 'further up' })
  expect(told(null, 3)).toMatchObject({ before: 'in the usual order', after: 'in a place of its own' })
  expect(changed({}, { position: 1_000 })).toEqual([])
})

test('a record that takes the place of another is told also where both are called the same', () => {
  expect(changed({ leadUnitId: 'u8' }, { leadUnitId: 'u9' })).toMatchObject([{ before: 'Unit', after: 'Unit' }])
  expect(changed({ leadUnitId: 'u1' }, { leadUnitId: 'u1' })).toEqual([])
  expect(changed({}, { partnerUnitIds: [], title: '' })).toEqual([])
})

test('every record that a history names is asked for once, by what it is', () => {
  const named = namedIds('planNode', [
    { leadUnitId: 'u1', partnerUnitIds: ['u1', 'u2'], directiveIds: ['d1'] },
    { leadUnitId: null },
    null,
  ])
  expect([...(named.get('unit') ?? [])]).toEqual(['u1', 'u2'])
  expect([...(named.get('directive') ?? [])]).toEqual(['d1'])
})
