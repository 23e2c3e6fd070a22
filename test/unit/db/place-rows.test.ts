import { describe, expect, it } from 'vitest'
import { placeRows } from '#db/place-rows.ts'
import { createRow, getRow, listRows } from '#db/records.ts'
import type { OrderedEntity } from '#shared/entities/all.ts'
import { orderBases } from '#shared/rules/directive-order.ts'
import { directiveInput, nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

describe('putting records in order', () => {
  const temp = useOffice()
  const plan = () => temp.save((tx) => createRow(tx, 'plan', planInput())).id
  const recipients = (planId: string, names: string) =>
    temp.save((tx) =>
      [...names].map((name, position) => createRow(tx, 'recipient', { planId, kind: 'copy', name, position }).id),
    )
  const place = (name: OrderedEntity, ids: string[], beforeId: string | null) =>
    temp.save((tx) => placeRows(tx, name, { ids, beforeId }))
  const names = (planId: string) =>
    listRows(temp.office, 'recipient', { where: { planId } })
      .map(({ name }) => name)
      .join('')

  it('puts them before another or at the end, in the order given', () => {
    const planId = plan()
    const [a = '', b = '', c = '', d = ''] = recipients(planId, 'abcd')
    expect(place('recipient', [d], b).map(({ id }) => id)).toEqual([d])
    expect(names(planId)).toBe('adbc')
    place('recipient', [c, a], null)
    expect(names(planId)).toBe('dbca')
    place('recipient', [b, a], b)
    expect(names(planId)).toBe('dbac')
  })

  it('leaves the others alone where there is room', () => {
    const planId = plan()
    const [a = '', , c = '', d = ''] = recipients(planId, 'abcd')
    place('recipient', [d], a)
    const { revision } = getRow(temp.office, 'recipient', a)
    place('recipient', [c], a)
    expect(names(planId)).toBe('dcab')
    expect(getRow(temp.office, 'recipient', a).revision).toBe(revision)
  })

  it('keeps nodes under their parent and the matrix of one plan apart from that of another', () => {
    const planId = plan()
    const [top, x, y, other] = temp.save((tx) => {
      const first = createRow(tx, 'planNode', nodeInput(planId)).id
      const under = { parentId: first }
      return [
        first,
        createRow(tx, 'planNode', nodeInput(planId, under)).id,
        createRow(tx, 'planNode', nodeInput(planId, under)).id,
        createRow(tx, 'planNode', nodeInput(createRow(tx, 'plan', planInput()).id)).id,
      ] as const
    })
    place('planNode', [y], x)
    expect(listRows(temp.office, 'planNode', { where: { parentId: top } }).map(({ id }) => id)).toEqual([y, x])
    for (const [ids, beforeId, path] of [
      [[top, x], null, 'ids.1'],
      [[top], x, 'beforeId'],
      [[top], other, 'beforeId'],
    ] as const) {
      expect(failureOf(() => place('planNode', [...ids], beforeId))).toEqual({
        code: 'invalid',
        problems: [{ path, reason: 'other-place' }],
      })
    }
  })

  it('gives a legal basis a place in the list as it is printed, the others stay by rank', () => {
    const planId = plan()
    const ids = temp.save((tx) =>
      (['constitution', 'law', 'decree', 'circular'] as const).map((kind) => {
        const directive = createRow(tx, 'directive', directiveInput({ kind, subject: kind }))
        return createRow(tx, 'planBasis', { planId, directiveId: directive.id }).id
      }),
    )
    const printed = () =>
      orderBases(
        listRows(temp.office, 'planBasis').map((basis) => ({
          ...basis,
          directive: getRow(temp.office, 'directive', basis.directiveId),
        })),
      ).map(({ directive }) => directive.subject)
    const [, law = '', , circular = ''] = ids
    place('planBasis', [circular], law)
    expect(printed()).toEqual(['constitution', 'circular', 'law', 'decree'])
    place('planBasis', [law], null)
    expect(printed()).toEqual(['constitution', 'circular', 'decree', 'law'])
    expect(listRows(temp.office, 'planBasis').filter(({ position }) => position === null)).toHaveLength(2)
  })
})
