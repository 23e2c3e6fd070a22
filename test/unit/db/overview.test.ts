import { expect, it } from 'vitest'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { readOverview } from '#db/overview/read-overview.ts'
import { createRow, getRow, trashRow } from '#db/records.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()
const year = { from: '2026-01-01', to: '2026-12-31' }
const read = () => readOverview(temp.office, year, '2026-06-01')

function make<N extends EntityName>(name: N, known: Known<N>): string {
  return (temp.save((tx) => createRow(tx, name, blankRecord(name, known))) as { id: string }).id
}

function node(planId: string, known: Partial<ReturnType<typeof nodeInput>>): string {
  return temp.save((tx) => createRow(tx, 'planNode', nodeInput(planId, known))).id
}

it('counts the measures of each section of a plan, those under another measure too; what is past its day is late', () => {
  const planId = temp.save((tx) => createRow(tx, 'plan', planInput({ title: 'Plan' }))).id
  const parentId = node(planId, { kind: 'section', title: 'Sağlık', position: 1 })
  const above = node(planId, { kind: 'measure', title: 'a', parentId, status: 'done' })
  node(planId, { kind: 'measure', title: 'b', parentId: above, status: 'ongoing', endsOn: '2026-05-31' })
  node(planId, { kind: 'measure', title: 'c', parentId, status: 'ongoing', endsOn: '2026-06-01', position: 1 })
  node(planId, { kind: 'measure', title: 'd', status: 'dropped', endsOn: '2020-01-01' })
  const gone = node(planId, { kind: 'measure', title: 'e', parentId, position: 2 })
  temp.save((tx) => trashRow(tx, 'planNode', getRow(temp.office, 'planNode', gone)))
  const none = { done: 0, ongoing: 0, late: 0, planned: 0, dropped: 0 }
  const { areas } = read()
  expect(areas).toHaveLength(2)
  expect(areas.find(({ section }) => section === 'Sağlık')).toMatchObject({ ...none, done: 1, late: 1, ongoing: 1 })
  expect(areas.find(({ sectionId }) => sectionId === null)).toMatchObject({ ...none, dropped: 1 })
})

it('counts each member of a body once while the term lasts, and of a group counted twice the newest count', () => {
  const bodyId = make('body', { name: 'Kommittén' })
  const woman = make('person', { name: 'Ordförande', sex: 'woman' })
  const man = make('person', { name: 'Ledamot', sex: 'man' })
  make('member', { bodyId, personId: woman, role: 'chair' })
  make('member', { bodyId, personId: woman, role: 'member' })
  make('member', { bodyId, personId: man, role: 'member', endsOn: '2026-05-31' })
  make('memberGroup', { bodyId, label: 'Ombud', women: 50, countedOn: '2024-01-01' })
  make('memberGroup', { bodyId, label: 'Ombud', women: 3, men: 4, countedOn: '2026-01-01' })
  make('memberGroup', { bodyId, label: 'Ombud', women: 700, countedOn: null })
  make('memberGroup', { bodyId, label: 'Ombud', men: 800, countedOn: '2999-01-01' })
  make('body', { name: 'Upplöst', endsOn: '2020-01-01' })
  expect(read().bodies).toEqual([
    { id: bodyId, name: 'Kommittén', people: { women: 4, men: 4, other: 0, notStated: 0 } },
  ])
})

it('tells who came by level and by month, at meetings and trainings apart', () => {
  const meetingId = make('meeting', {
    title: 'Möte',
    state: 'held',
    sittings: 1,
    day: '2025-12-30',
    lastDay: '2026-01-02',
  })
  make('attendee', { meetingId, name: 'Ordförande', sex: 'woman', level: 'elected', presence: 'present' })
  make('attendee', { meetingId, name: 'Frånvarande', sex: 'man', level: 'elected', presence: 'absent' })
  const occasionId = make('occasion', { title: 'Kurs', state: 'held', sittings: 1, day: '2026-03-01' })
  make('participantGroup', { occasionId, label: 'Chefer', level: 'manager', women: 2, men: 6 })
  const none = { women: 0, men: 0, other: 0, notStated: 0 }
  const { levels, months } = read()
  expect(levels).toEqual([
    { level: 'elected', people: { ...none, women: 1 } },
    { level: 'manager', people: { ...none, women: 2, men: 6 } },
  ])
  expect(months).toEqual([
    { month: '2026-01', meetings: { ...none, women: 1 }, trainings: none },
    { month: '2026-03', meetings: none, trainings: { ...none, women: 2, men: 6 } },
  ])
})
