import { expect, test } from 'vitest'
import { newPlan } from '#renderer/features/plans/new-plan.ts'
import type { Identity } from '#shared/entities/identity.ts'
import type { Office } from '#shared/entities/office.ts'

const office = { currency: 'VND' } as Office
const identity = { symbol: 'CĐN' } as Identity

test('a new document begins with the symbol of its kind, in layouts that have one', () => {
  const symbolOf = (values: object) => newPlan({ ...values }, { office, identity, signatories: [] })['symbol']
  expect(symbolOf({ profile: 'vn-nd30', kind: 'plan' })).toBe('KH-CĐN')
  expect(symbolOf({ profile: 'vn-union', kind: 'proposal' })).toBe('TTr-CĐN')
  expect(symbolOf({ profile: 'se-plan', kind: 'plan' })).toBeNull()
})
