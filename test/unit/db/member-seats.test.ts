import { describe, expect, it } from 'vitest'
import { createRow, listRows, trashRow, updateRow } from '#db/records.ts'
import { blankRecord } from '#shared/blank-record.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

function make() {
  const body = temp.save((tx) => createRow(tx, 'body', blankRecord('body', { name: 'Comisión negociadora' })))
  const person = temp.save((tx) => createRow(tx, 'person', blankRecord('person', { name: 'Tesorera' })))
  const seat = (fields: object) =>
    temp.save((tx) => createRow(tx, 'member', blankRecord('member', { bodyId: body.id, ...fields })))
  return { person, seat }
}

describe('a person in a body', () => {
  it('who is chosen for a second seat is refused at the person, and the seat stays empty', () => {
    const { person, seat } = make()
    seat({ personId: person.id })
    const second = seat({})
    const choose = () => temp.save((tx) => updateRow(tx, 'member', second, { personId: person.id }))
    expect(failureOf(choose).problems).toEqual([{ path: 'personId', reason: 'already-member' }])
    expect(listRows(temp.office, 'member').map(({ personId }) => personId)).toEqual([person.id, null])
  })

  it('does not hold the same role in two terms at once, but in one after the other, and another role beside it', () => {
    const { person, seat } = make()
    const first = seat({ personId: person.id, startsOn: '2025-01-01', endsOn: '2026-12-31' })
    const overlapping = () => seat({ personId: person.id, startsOn: '2026-06-01' })
    expect(failureOf(overlapping).problems).toEqual([{ path: 'personId', reason: 'already-member' }])
    const next = seat({ personId: person.id, startsOn: '2027-01-01' })
    const extend = () => temp.save((tx) => updateRow(tx, 'member', next, { startsOn: '2026-12-31' }))
    expect(failureOf(extend).problems).toEqual([{ path: 'startsOn', reason: 'already-member' }])
    expect(seat({ personId: person.id, role: 'secretary', startsOn: '2026-06-01' }).role).toBe('secretary')
    temp.save((tx) => trashRow(tx, 'member', first))
    expect(overlapping).toThrow()
  })
})
