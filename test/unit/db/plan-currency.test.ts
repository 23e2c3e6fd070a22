import { describe, expect, it } from 'vitest'
import { listHistory, redo, undo } from '#db/history.ts'
import { createRow, getRow, trashRow, updateRow } from '#db/records.ts'
import type { Currency } from '#shared/entities/currencies.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

function planIn(currency: Currency, budgets: (number | null)[]) {
  const { id } = temp.save((tx) => createRow(tx, 'plan', planInput({ currency })))
  const ids = temp.save((tx) => budgets.map((budget) => createRow(tx, 'planNode', nodeInput(id, { budget })).id))
  return {
    plan: () => getRow(temp.office, 'plan', id),
    budgets: () => ids.map((each) => getRow(temp.office, 'planNode', each).budget),
    node: (at: number) => getRow(temp.office, 'planNode', ids[at] ?? ''),
  }
}

describe('a plan that gets another currency', () => {
  it('goes on showing the numbers that were typed', () => {
    const { plan, budgets, node } = planIn('VND', [100_000, null, 7])
    temp.save((tx) => trashRow(tx, 'planNode', node(2)))
    temp.save((tx) => updateRow(tx, 'plan', plan(), { currency: 'SEK' }))
    expect(budgets()).toEqual([10_000_000, null, 700])
    const { amount } = createFormatter('sv')
    expect(amount(budgets()[0] ?? 0, 'SEK').replace(/\s/g, ' ')).toBe('100 000 kr')
    temp.save((tx) => updateRow(tx, 'plan', plan(), { currency: 'EUR' }))
    expect(budgets()).toEqual([10_000_000, null, 700])
    temp.save((tx) => updateRow(tx, 'plan', plan(), { currency: 'VND' }))
    expect(budgets()).toEqual([100_000, null, 7])
  })

  it('takes the currency and the numbers back in one step', () => {
    const { plan, budgets } = planIn('VND', [100_000])
    temp.save((tx) => updateRow(tx, 'plan', plan(), { currency: 'TRY' }))
    undo(temp.office, { operator: 'x' })
    expect([plan().currency, budgets()]).toEqual(['VND', [100_000]])
    redo(temp.office, { operator: 'x' })
    expect([plan().currency, budgets()]).toEqual(['TRY', [10_000_000]])
  })

  it('is refused where an amount has cents that the other currency does not know, and nothing changes', () => {
    const { plan, budgets } = planIn('SEK', [10_050, 200])
    const change = () => temp.save((tx) => updateRow(tx, 'plan', plan(), { currency: 'VND' }))
    expect(failureOf(change)).toEqual({
      code: 'invalid',
      problems: [{ path: 'currency', reason: 'amounts-have-cents' }],
    })
    expect([plan().currency, budgets()]).toEqual(['SEK', [10_050, 200]])
  })

  it('has a history in which the numbers of old are the numbers that were typed', () => {
    const { plan, node } = planIn('VND', [100_000])
    temp.save((tx) => updateRow(tx, 'planNode', node(0), { budget: 250_000 }))
    temp.save((tx) => updateRow(tx, 'plan', plan(), { currency: 'SEK' }))
    temp.save((tx) => updateRow(tx, 'planNode', node(0), { budget: 12_345 }))
    undo(temp.office, { operator: 'x' })
    undo(temp.office, { operator: 'x' })
    redo(temp.office, { operator: 'x' })
    const told = listHistory(temp.office, 'planNode', node(0).id).rows.map(({ before, after }) => [
      before?.['budget'],
      after?.['budget'],
    ])
    const [old, whole] = [10_000_000, 25_000_000]
    expect(told).toEqual([
      [whole, whole],
      [whole, whole],
      [12_345, whole],
      [whole, 12_345],
      [whole, whole],
      [old, whole],
      [undefined, old],
    ])
  })
})
