import { expect, it } from 'vitest'
import { addPeople, markPeople, namedPeople } from '#db/attendance.ts'
import { undo } from '#db/history.ts'
import { createRow, getRow, listRows, updateRow } from '#db/records.ts'
import { blankRecord } from '#shared/blank-record.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

const occasion = () => temp.save((tx) => createRow(tx, 'occasion', blankRecord('occasion', { title: 'Curso' }))).id
const somebody = (
  name: string,
  sex: 'woman' | 'man' | 'not-stated' = 'not-stated',
  personId: string | null = null,
) => ({
  name,
  sex,
  level: 'staff' as const,
  post: null,
  unitId: null,
  personId,
})

it('people come to the end of a list in their order as one step of undo, and the list says what they come to', () => {
  const id = occasion()
  const add = (people: ReturnType<typeof somebody>[], presence: 'present' | 'absent' = 'present') =>
    temp.save((tx) => addPeople(tx, { of: 'occasion', id, presence, people }))
  add([somebody('Ana', 'woman'), somebody('Juan', 'man')])
  add([somebody('ANA'), somebody('Eva', 'woman')], 'absent')
  const names = () => listRows(temp.office, 'participant', { where: { occasionId: id } }).map(({ name }) => name)
  expect(names()).toEqual(['Ana', 'Juan', 'ANA', 'Eva'])
  const named = namedPeople(temp.office, 'occasion', id)
  expect(named).toMatchObject({ present: { women: 1, men: 1, other: 0, notStated: 0 }, listed: 4 })
  expect(named.repeated.map((one) => getRow(temp.office, 'participant', one).name)).toEqual(['ANA'])
  undo(temp.office, { operator: 'thư ký' })
  expect(names()).toEqual(['Ana', 'Juan'])
})

it('somebody from the register is listed as the register knows them on this day, also at a meeting', () => {
  const person = temp.save((tx) =>
    createRow(
      tx,
      'person',
      blankRecord('person', { name: 'Directora', sex: 'woman', level: 'head', post: 'Dirección' }),
    ),
  )
  const { id } = temp.save((tx) => createRow(tx, 'meeting', blankRecord('meeting', { title: 'Mesa' })))
  temp.save((tx) =>
    addPeople(tx, { of: 'meeting', id, presence: 'invited', people: [somebody('', 'not-stated', person.id)] }),
  )
  expect(listRows(temp.office, 'attendee', { where: { meetingId: id } })).toMatchObject([
    { name: 'Directora', sex: 'woman', level: 'head', post: 'Dirección', personId: person.id, presence: 'invited' },
  ])
})

it('nobody is put into a locked list', () => {
  const id = occasion()
  temp.save((tx) => updateRow(tx, 'occasion', getRow(temp.office, 'occasion', id), { locked: true }))
  const failure = failureOf(() =>
    temp.save((tx) => addPeople(tx, { of: 'occasion', id, presence: 'present', people: [somebody('Ana')] })),
  )
  expect(failure.problems?.[0]?.reason).toBe('locked')
})

it('everybody who was invited is noted as present at once, and nobody else', () => {
  const id = occasion()
  for (const presence of ['invited', 'excused', 'invited'] as const)
    temp.save((tx) => addPeople(tx, { of: 'occasion', id, presence, people: [somebody(presence)] }))
  const mark = () => temp.save((tx) => markPeople(tx, { of: 'occasion', id, from: 'invited', to: 'present' }))
  expect(mark()).toBe(2)
  expect(mark()).toBe(0)
  const presences = () => listRows(temp.office, 'participant').map(({ presence }) => presence)
  expect(presences().toSorted()).toEqual(['excused', 'present', 'present'])
  undo(temp.office, { operator: 'thư ký' })
  expect(presences().toSorted()).toEqual(['excused', 'invited', 'invited'])
})
