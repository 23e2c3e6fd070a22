import { describe, expect, it } from 'vitest'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { undo } from '#db/history.ts'
import { placeRows } from '#db/place-rows.ts'
import { createRow, getRow, restoreRow, trashRow, updateRow } from '#db/records.ts'
import { findRecords } from '#db/search.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

function make<N extends EntityName>(name: N, known: Known<N>): Row<N> {
  return temp.save((tx) => createRow(tx, name, blankRecord(name, known)))
}

function change<N extends EntityName>(name: N, row: { id: string }, patch: object): Row<N> {
  return temp.save((tx) => updateRow(tx, name, current(name, row.id), patch as never))
}

// As a union of all rows it would be too much for the compiler.
function current(name: EntityName, id: string) {
  return getRow(temp.office, name as 'meeting', id)
}

const meeting = () => make('meeting', { title: 'Mesa de trabajo', day: '2026-11-26' })

describe('a locked meeting', () => {
  it('changes neither itself nor its parts until it is unlocked', () => {
    const held = meeting()
    const item = make('agendaItem', { meetingId: held.id, title: 'Clima laboral' })
    const trashed = make('attendee', { meetingId: held.id, name: 'Tesorería' })
    temp.save((tx) => trashRow(tx, 'attendee', trashed))
    const locked = change('meeting', held, { locked: true })
    const refused = (work: () => unknown) => expect(failureOf(work).problems?.[0]?.reason).toBe('locked')

    refused(() => change('meeting', locked, { title: 'x' }))
    refused(() => change('agendaItem', item, { title: 'x' }))
    refused(() => make('decision', { meetingId: held.id, text: 'x' }))
    refused(() => temp.save((tx) => trashRow(tx, 'agendaItem', item)))
    refused(() => temp.save((tx) => trashRow(tx, 'meeting', locked)))
    refused(() => temp.save((tx) => placeRows(tx, 'agendaItem', { ids: [item.id], beforeId: null })))
    refused(() => temp.save((tx) => restoreRow(tx, 'attendee', getRow(temp.office, 'attendee', trashed.id))))

    change('meeting', locked, { locked: false, title: 'Mesa 3' })
    expect(change('agendaItem', item, { title: 'Lenguaje incluyente' }).title).toBe('Lenguaje incluyente')
  })

  it('is opened again by undo', () => {
    const held = meeting()
    change('meeting', held, { locked: true })
    undo(temp.office, { operator: 'thư ký' })
    expect(change('meeting', held, { title: 'x' }).title).toBe('x')
  })
})

describe('what belongs to a meeting', () => {
  it('names parts of the same meeting only, but a follow-up names a decision of an earlier one', () => {
    const [first, second] = [meeting(), meeting()]
    const decision = make('decision', { meetingId: first.id, text: 'Capacitar a mandos medios' })
    const item = make('agendaItem', { meetingId: first.id, title: 'x' })
    expect(
      failureOf(() => make('decision', { meetingId: second.id, text: 'x', agendaItemId: item.id })).problems,
    ).toEqual([{ path: 'agendaItemId', reason: 'other-owner' }])
    const told = make('followUp', { meetingId: second.id, decisionId: decision.id, status: 'in-progress' })
    expect(told.decisionId).toBe(decision.id)
  })

  it('may name an item of a plan', () => {
    const plan = make('plan', { title: 'Plan', profile: 'se-plan', currency: 'MXN' })
    const node = make('planNode', { planId: plan.id, kind: 'measure', title: 'Clima laboral' })
    expect(make('decision', { meetingId: meeting().id, text: 'x', planNodeId: node.id }).planNodeId).toBe(node.id)
  })

  it('holds a person once', () => {
    const held = meeting()
    const person = make('person', { name: 'Tesorera' })
    const first = make('attendee', { meetingId: held.id, name: 'Tesorera', personId: person.id })
    const twice = () => make('attendee', { meetingId: held.id, name: 'Tesorera', personId: person.id })
    expect(failureOf(twice).problems).toEqual([{ path: 'personId', reason: 'already-exists' }])
    temp.save((tx) => trashRow(tx, 'attendee', first))
    expect(twice().name).toBe('Tesorera')
  })

  it('is not found while the meeting lies in the trash, and not restored without it', () => {
    const held = meeting()
    const item = make('agendaItem', { meetingId: held.id, title: 'Đánh giá giữa kỳ' })
    expect(findRecords(temp.office, 'danh gia', 10).map(({ id }) => id)).toEqual([item.id])
    temp.save((tx) => trashRow(tx, 'agendaItem', item))
    temp.save((tx) => trashRow(tx, 'meeting', held))
    expect(findRecords(temp.office, 'danh gia', 10)).toEqual([])
    const restore = () => temp.save((tx) => restoreRow(tx, 'agendaItem', getRow(temp.office, 'agendaItem', item.id)))
    expect(failureOf(restore).problems).toEqual([{ path: 'meetingId', reason: 'whole-in-trash' }])
  })
})

describe('what is typed wrongly', () => {
  it.each([
    ['meeting', { title: 'x', startTime: '24:00' }, 'startTime', 'no-such-time'],
    ['meeting', { title: 'x', day: '2026-02-30' }, 'day', 'no-such-day'],
    [
      'meeting',
      { title: 'x', day: '2026-03-08', startTime: '10:00', endTime: '09:30' },
      'endTime',
      'end-time-before-start',
    ],
    ['meeting', { title: 'x', day: '2026-03-08', lastDay: '2026-03-07' }, 'lastDay', 'end-before-start'],
    ['occasion', { title: 'x', hours: -1 }, 'hours', 'too-small'],
    ['trainer', { programme: 'x', people: -8 }, 'people', 'too-small'],
    ['training', { title: '' }, 'title', 'required'],
  ] as const)('in a %s is refused at its field: %o', (name, known, path, reason) => {
    const [problem] = failureOf(() => make(name as 'meeting', known as never)).problems ?? []
    expect(problem).toMatchObject({ path, reason })
  })

  it('women and men beyond the stated total are refused, fewer are not', () => {
    const statistic = make('statistic', { title: 'Mandos medios' })
    const row = (women: number, men: number) => () =>
      make('statisticRow', { statisticId: statistic.id, label: 'x', women, men, statedTotal: 118 })
    expect(failureOf(row(41, 78)).problems).toEqual([{ path: 'statedTotal', reason: 'more-than-total' }])
    expect(row(41, 70)().women).toBe(41)
  })

  it('no more women than there are to count from', () => {
    const indicator = make('indicator', { name: 'Andel chefer' })
    const figure = () => make('figure', { indicatorId: indicator.id, women: 24, ofWomen: 12 })
    expect(failureOf(figure).problems).toEqual([{ path: 'women', reason: 'more-than-base' }])
  })

  it('a meeting past midnight says on which day it ends', () => {
    const night = { title: 'x', day: '2026-12-31', lastDay: '2027-01-01', startTime: '22:00', endTime: '01:30' }
    expect(make('meeting', night).endTime).toBe('01:30')
  })
})

it('decimals come back as they went in, to six places', () => {
  const indicator = make('indicator', { name: 'Giờ làm việc nhà' })
  const target = make('figure', { indicatorId: indicator.id, kind: 'target', value: 1.4000001 })
  expect(getRow(temp.office, 'figure', target.id).value).toBe(1.4)
})
