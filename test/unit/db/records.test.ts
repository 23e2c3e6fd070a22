import { describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { createRow, getRow, listRows, restoreRow, trashRow, updateRow } from '#db/records.ts'
import type { Row } from '#shared/entities/all.ts'
import { directiveInput, nodeInput, officeInput, planInput, unitInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const nobody = '01900000-0000-7000-8000-000000000000'

describe('a record', () => {
  const temp = useOffice()

  it('comes back as it was saved, cleaned, with what was left out empty', () => {
    const plan = temp.save((tx) =>
      createRow(tx, 'plan', planInput({ title: '  Bình đẳng\u0007 giới\n'.normalize('NFD'), opening: [] })),
    )
    expect(plan).toMatchObject({ title: 'Bình đẳng giới', opening: [], subtitle: null, revision: 1, deletedAt: null })
    expect(getRow(temp.office, 'plan', plan.id)).toEqual(plan)
    expect(listRows(temp.temp.reopen(), 'plan')).toEqual([plan])
  })

  it('keeps empty prose apart from no prose, and none from zero', () => {
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput({ opening: null, copies: 0 })))
    const node = temp.save((tx) => createRow(tx, 'planNode', nodeInput(plan.id, { body: [], budget: null })))
    const office = temp.temp.reopen()
    expect(getRow(office, 'plan', plan.id)).toMatchObject({ opening: null, copies: 0 })
    expect(getRow(office, 'planNode', node.id)).toMatchObject({ body: [], budget: null })
  })

  it('changes in the fields named only and counts its revision', () => {
    const { id } = temp.save((tx) => createRow(tx, 'plan', planInput({ title: 'A', subtitle: 'S' })))
    const changed = temp.save((tx) => updateRow(tx, 'plan', { id, revision: 1 }, { title: 'B' }))
    expect(changed).toMatchObject({ title: 'B', subtitle: 'S', revision: 2 })
    const same = temp.save((tx) => updateRow(tx, 'plan', { id, revision: 2 }, { title: 'B' }))
    expect(same.revision).toBe(2)
  })

  it('is not overwritten by somebody who has not seen the last change', () => {
    const { id } = temp.save((tx) => createRow(tx, 'plan', planInput({ title: 'A' })))
    temp.save((tx) => updateRow(tx, 'plan', { id, revision: 1 }, { title: 'B' }))
    const failure = failureOf(() => temp.save((tx) => updateRow(tx, 'plan', { id, revision: 1 }, { title: 'C' })))
    expect(failure).toEqual({ code: 'conflict', detail: { entity: 'plan', id, revision: 2 } })
    expect(getRow(temp.office, 'plan', id).title).toBe('B')
    expect(failureOf(() => temp.save((tx) => trashRow(tx, 'plan', { id, revision: 1 }))).code).toBe('conflict')
    expect(failureOf(() => temp.save((tx) => updateRow(tx, 'plan', { id, revision: 9 }, { title: 'C' }))).code).toBe(
      'conflict',
    )
  })

  it('takes changes to different fields from two sides', () => {
    const { id } = temp.save((tx) => createRow(tx, 'plan', planInput({ title: 'A' })))
    temp.save((tx) => updateRow(tx, 'plan', { id, revision: 1 }, { status: 'submitted' }))
    const both = temp.save((tx) => updateRow(tx, 'plan', { id, revision: 1 }, { title: 'B' }))
    expect(both).toMatchObject({ title: 'B', status: 'submitted', revision: 3 })
  })

  it('leaves the lists for the trash and comes back from it', () => {
    const { id } = temp.save((tx) => createRow(tx, 'plan', planInput()))
    const trashed = temp.save((tx) => trashRow(tx, 'plan', { id, revision: 1 }))
    expect(trashed.deletedAt).not.toBeNull()
    expect(listRows(temp.office, 'plan')).toEqual([])
    expect(listRows(temp.office, 'plan', { trash: true })).toEqual([trashed])
    expect(failureOf(() => temp.save((tx) => updateRow(tx, 'plan', { id, revision: 2 }, { title: 'x' }))).code).toBe(
      'not-found',
    )
    temp.save((tx) => restoreRow(tx, 'plan', { id, revision: 2 }))
    expect(listRows(temp.office, 'plan')).toHaveLength(1)
    expect(failureOf(() => temp.save((tx) => restoreRow(tx, 'plan', { id, revision: 3 }))).code).toBe('conflict')
  })

  it('may only name records that are there, and not in the trash', () => {
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput()))
    const unit = temp.save((tx) => createRow(tx, 'unit', unitInput()))
    const input = nodeInput(plan.id, { leadUnitId: nobody, partnerUnitIds: [unit.id, nobody] })
    expect(failureOf(() => temp.save((tx) => createRow(tx, 'planNode', input)))).toEqual({
      code: 'invalid',
      problems: [
        { path: 'leadUnitId', reason: 'no-such-record' },
        { path: 'partnerUnitIds.1', reason: 'no-such-record' },
      ],
    })
    temp.save((tx) => trashRow(tx, 'unit', unit))
    expect(
      failureOf(() => temp.save((tx) => createRow(tx, 'planNode', nodeInput(plan.id, { leadUnitId: unit.id })))).code,
    ).toBe('invalid')
  })

  it('can still be edited when a record it names went to the trash', () => {
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput()))
    const unit = temp.save((tx) => createRow(tx, 'unit', unitInput()))
    const node = temp.save((tx) => createRow(tx, 'planNode', nodeInput(plan.id, { leadUnitId: unit.id })))
    temp.save((tx) => trashRow(tx, 'unit', unit))
    expect(temp.save((tx) => updateRow(tx, 'planNode', node, { title: 'neu' })).title).toBe('neu')
  })

  it('can lose and gain others beside one it names that went to the trash, but not name it anew', () => {
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput()))
    const [gone, stays] = temp.save((tx) => ['a', 'b'].map((name) => createRow(tx, 'unit', unitInput({ name })))) as [
      Row<'unit'>,
      Row<'unit'>,
    ]
    const node = temp.save((tx) => createRow(tx, 'planNode', nodeInput(plan.id, { partnerUnitIds: [gone.id] })))
    temp.save((tx) => trashRow(tx, 'unit', gone))
    const name = (partnerUnitIds: string[]) =>
      temp.save((tx) => updateRow(tx, 'planNode', getRow(temp.office, 'planNode', node.id), { partnerUnitIds }))
    expect(name([stays.id, gone.id]).partnerUnitIds).toEqual([stays.id, gone.id])
    expect(name([stays.id]).partnerUnitIds).toEqual([stays.id])
    expect(failureOf(() => name([stays.id, gone.id]))).toEqual({
      code: 'invalid',
      problems: [{ path: 'partnerUnitIds.1', reason: 'no-such-record' }],
    })
  })

  it('stays a part of what it was made for', () => {
    const [own, other] = temp.save((tx) => [1, 2].map(() => createRow(tx, 'plan', planInput()).id)) as [string, string]
    const node = temp.save((tx) => createRow(tx, 'planNode', nodeInput(own)))
    expect(failureOf(() => temp.save((tx) => updateRow(tx, 'planNode', node, { planId: other })))).toEqual({
      code: 'invalid',
      problems: [{ path: 'planId', reason: 'owner-stays' }],
    })
    temp.save((tx) => updateRow(tx, 'planNode', node, { planId: own, title: 'same plan' }))
    expect(getRow(temp.office, 'planNode', node.id)).toMatchObject({ planId: own, title: 'same plan' })
  })

  it('names nothing of another plan', () => {
    const [own, other] = temp.save((tx) => [1, 2].map(() => createRow(tx, 'plan', planInput()).id)) as [string, string]
    const node = temp.save((tx) => createRow(tx, 'planNode', nodeInput(other)))
    const pair = { position: 0, level: '', groups: [], activity: '', activityMeasures: [], goal: '', goalMeasures: [] }
    expect(
      failureOf(() => temp.save((tx) => createRow(tx, 'measurePair', { ...pair, planId: own, measureId: node.id }))),
    ).toEqual({ code: 'invalid', problems: [{ path: 'measureId', reason: 'other-plan' }] })
  })

  it('comes back only into a plan that is there itself', () => {
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput()))
    const node = temp.save((tx) => createRow(tx, 'planNode', nodeInput(plan.id)))
    const recipient = temp.save((tx) =>
      createRow(tx, 'recipient', { planId: plan.id, kind: 'copy', name: 'x', position: 0 }),
    )
    const trashed = temp.save((tx) => [trashRow(tx, 'planNode', node), trashRow(tx, 'recipient', recipient)] as const)
    temp.save((tx) => trashRow(tx, 'plan', plan))
    const failure = { code: 'invalid', problems: [{ path: 'planId', reason: 'owner-in-trash' }] }
    expect(failureOf(() => temp.save((tx) => restoreRow(tx, 'planNode', trashed[0])))).toEqual(failure)
    expect(failureOf(() => temp.save((tx) => restoreRow(tx, 'recipient', trashed[1])))).toEqual(failure)
    temp.save((tx) => restoreRow(tx, 'plan', getRow(temp.office, 'plan', plan.id)))
    expect(temp.save((tx) => restoreRow(tx, 'planNode', trashed[0])).deletedAt).toBeNull()
  })

  it('does not come back beside one that was added in its place', () => {
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput()))
    const directive = temp.save((tx) => createRow(tx, 'directive', directiveInput()))
    const basis = { planId: plan.id, directiveId: directive.id }
    const gone = temp.save((tx) => trashRow(tx, 'planBasis', createRow(tx, 'planBasis', basis)))
    temp.save((tx) => createRow(tx, 'planBasis', basis))
    expect(failureOf(() => temp.save((tx) => restoreRow(tx, 'planBasis', gone)))).toEqual({
      code: 'invalid',
      problems: [{ path: 'directiveId', reason: 'added-again' }],
    })
  })

  it('is sound as a whole, whichever way it comes in', () => {
    const wrong = planInput({ startsOn: '2026-02-01', endsOn: '2026-01-01' })
    const failure = { code: 'invalid', problems: [{ path: 'endsOn', reason: 'end-before-start' }] }
    expect(failureOf(() => temp.save((tx) => createRow(tx, 'plan', wrong)))).toEqual(failure)
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput({ startsOn: '2026-02-01' })))
    expect(failureOf(() => temp.save((tx) => updateRow(tx, 'plan', plan, { endsOn: '2026-01-01' })))).toEqual(failure)
  })

  it('is refused by the file itself with the name of the field', () => {
    temp.save((tx) => createRow(tx, 'directive', directiveInput()))
    const set = (change: string) =>
      failureOf(() => temp.save(() => connectionOf(temp.office).client.exec(`UPDATE directives SET ${change}`)))
    expect(set(`type_name = ''`)).toEqual({ code: 'invalid', problems: [{ path: 'typeName', reason: 'wrong-form' }] })
    expect(set(`issued_on = 'x'`)).toEqual({ code: 'invalid', problems: [{ path: 'issuedOn', reason: 'wrong-form' }] })
  })

  it('never stands under itself', () => {
    const [top, child] = temp.save((tx) => {
      const first = createRow(tx, 'unit', unitInput())
      return [first, createRow(tx, 'unit', unitInput({ parentId: first.id }))] as const
    })
    expect(failureOf(() => temp.save((tx) => updateRow(tx, 'unit', top, { parentId: child.id })))).toEqual({
      code: 'invalid',
      problems: [{ path: 'parentId', reason: 'under-itself' }],
    })
    expect(failureOf(() => temp.save((tx) => updateRow(tx, 'unit', top, { parentId: top.id }))).code).toBe('invalid')
  })

  it('says which field is wrong, whoever calls', () => {
    const failure = failureOf(() => temp.save((tx) => createRow(tx, 'unit', unitInput({ name: '' }))))
    expect(failure).toEqual({ code: 'invalid', problems: [{ path: 'name', reason: 'required' }] })
  })

  it('exists once where there can be one only', () => {
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput()))
    const directive = temp.save((tx) => createRow(tx, 'directive', directiveInput()))
    const basis = { planId: plan.id, directiveId: directive.id }
    temp.save((tx) => createRow(tx, 'planBasis', basis))
    expect(failureOf(() => temp.save((tx) => createRow(tx, 'planBasis', basis))).problems).toContainEqual({
      path: 'directiveId',
      reason: 'already-exists',
    })
    temp.save((tx) => createRow(tx, 'office', officeInput()))
    expect(failureOf(() => temp.save((tx) => createRow(tx, 'office', officeInput())))).toMatchObject({
      code: 'invalid',
      problems: [{ reason: 'already-exists' }],
    })
    const office = listRows(temp.office, 'office')[0]
    expect(failureOf(() => temp.save((tx) => trashRow(tx, 'office', office ?? { id: '', revision: 0 }))).code).toBe(
      'not-allowed',
    )
  })
})

describe('a list', () => {
  const temp = useOffice()

  it('gives the records of one plan in their order', () => {
    const [one, other] = temp.save(
      (tx) => [createRow(tx, 'plan', planInput()), createRow(tx, 'plan', planInput())] as const,
    )
    temp.save((tx) => {
      createRow(tx, 'planNode', nodeInput(one.id, { title: 'b', position: 2 }))
      createRow(tx, 'planNode', nodeInput(other.id, { title: 'x' }))
      createRow(tx, 'planNode', nodeInput(one.id, { title: 'a', position: 1 }))
    })
    const titles = listRows(temp.office, 'planNode', { where: { planId: one.id } }).map(({ title }) => title)
    expect(titles).toEqual(['a', 'b'])
  })

  it('is asked by references only', () => {
    for (const field of ['title', 'id', '__proto__', 'constructor', 'nonsense']) {
      const failure = failureOf(() => listRows(temp.office, 'planNode', { where: { [field]: 'x' } }))
      expect(failure.code).toBe('invalid')
    }
  })
})
