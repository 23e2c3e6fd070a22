import { describe, expect, it } from 'vitest'
import { countCitingPlans, countMeasures, listCitingPlans } from '#db/citations.ts'
import { createRow, trashRow } from '#db/records.ts'
import { directiveInput, nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { useOffice } from '#test/harness/use-office.ts'

describe('a directive', () => {
  const temp = useOffice()

  it('names the plans that cite it, and how each does', () => {
    const directive = temp.save((tx) => createRow(tx, 'directive', directiveInput()))
    const other = temp.save((tx) => createRow(tx, 'directive', directiveInput()))
    const [first, second, gone] = temp.save((tx) => [
      createRow(tx, 'plan', planInput({ title: 'first' })),
      createRow(tx, 'plan', planInput({ title: 'second', parentDirectiveId: directive.id })),
      createRow(tx, 'plan', planInput({ title: 'gone' })),
    ])
    if (!first || !second || !gone) throw new Error('there are three plans')
    temp.save((tx) => {
      for (const { id } of [first, gone]) createRow(tx, 'planBasis', { planId: id, directiveId: directive.id })
      createRow(tx, 'planNode', nodeInput(first.id, { kind: 'measure', directiveIds: [directive.id] }))
      createRow(tx, 'planNode', nodeInput(first.id, { kind: 'measure', directiveIds: [other.id] }))
      trashRow(tx, 'plan', gone)
    })
    expect(listCitingPlans(temp.office, directive.id).toSorted((a, b) => a.title.localeCompare(b.title))).toEqual([
      { id: first.id, title: 'first', isBasis: true, isAbove: false, items: 1 },
      { id: second.id, title: 'second', isBasis: false, isAbove: true, items: 0 },
    ])
    expect(countCitingPlans(temp.office)).toEqual([{ id: directive.id, plans: 2 }])
    expect(countMeasures(temp.office, first.id)).toBe(2)
  })

  it('that no plan cites has none', () => {
    const directive = temp.save((tx) => createRow(tx, 'directive', directiveInput()))
    expect(listCitingPlans(temp.office, directive.id)).toEqual([])
  })
})
