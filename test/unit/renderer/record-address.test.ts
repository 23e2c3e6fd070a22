import { expect, test } from 'vitest'
import { groupHits, shownHits } from '#renderer/features/frame/search-hits.ts'
import { addressOf } from '#renderer/records/record-address.ts'
import type { EntityName } from '#shared/entities/names.ts'

const plan = { entity: 'plan' as const, id: 'p1' }
const hit = (entity: EntityName, owner: typeof plan | null = null) => ({
  entity,
  id: `${entity}-1`,
  owner,
  title: entity,
  excerpt: '',
  path: [],
  kind: null,
  number: null,
  day: null,
})

test('what a plan consists of is shown in the plan, with the record chosen there', () => {
  for (const entity of ['planNode', 'measurePair', 'planBasis', 'recipient'] as const) {
    expect(addressOf(hit(entity, plan))).toMatchObject({ params: { planId: 'p1' }, search: { node: `${entity}-1` } })
  }
})

test('the search lists only what some room shows, the rooms used most first', () => {
  const shown = shownHits([hit('unit'), hit('layoutValue'), hit('planNode', plan), hit('plan')])
  expect(groupHits(shown).map(({ entity }) => entity)).toEqual(['plan', 'planNode', 'unit'])
})

test('what belongs to an organisation is shown with it, and a promise among the promises', () => {
  const owner = { entity: 'stakeholder' as const, id: 's1' }
  expect(addressOf({ entity: 'contactEntry', id: 'c1', owner })).toMatchObject({
    params: { tab: 'list', recordId: 's1' },
  })
  const task = { entity: 'task' as const, id: 't1', owner: null }
  expect(addressOf({ ...task, kind: 'promise-to-us' })).toMatchObject({ params: { tab: 'promises', recordId: 't1' } })
})

test('what a meeting consists of is shown with the meeting, members with their body, and a task among the tasks', () => {
  const meeting = { entity: 'meeting' as const, id: 'm1' }
  expect(addressOf({ entity: 'decision', id: 'd1', owner: meeting })).toMatchObject({
    params: { tab: 'list', recordId: 'm1' },
    search: { view: 'decisions' },
  })
  expect(addressOf({ entity: 'member', id: 'x', owner: { entity: 'body', id: 'b1' } })).toMatchObject({
    params: { tab: 'bodies', recordId: 'b1' },
  })
  expect(addressOf({ entity: 'task', id: 't1', owner: null, kind: 'task' })).toMatchObject({
    params: { tab: 'tasks', recordId: 't1' },
  })
})
