import { describe, expect, it } from 'vitest'
import { adoptDuties } from '#db/calendar/adopt-duties.ts'
import { listEntries } from '#db/calendar/list-entries.ts'
import { createRow, trashRow, updateRow } from '#db/records.ts'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import { entities, type Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { dutiesOf } from '#shared/national/duties.ts'
import { inputOf } from '#shared/entity.ts'
import { isDay } from '#shared/day.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { useOffice } from '#test/harness/use-office.ts'

const today = '2026-11-21'
const temp = useOffice()
const make = <N extends EntityName>(name: N, known: Known<N>): Row<N> =>
  temp.save((tx) => createRow(tx, name, blankRecord(name, known)))
const calendar = (from = '2026-01-01', to = '2027-12-31') => listEntries(temp.office, { from, to }, today)
const told = (entries: ReturnType<typeof calendar>['entries']) =>
  entries.map(({ kind, day, done }) => `${kind} ${day}${done ? ' done' : ''}`)

describe('the calendar', () => {
  it('gathers everything that has a day, in order, with whose it is and what it belongs to', () => {
    const unit = make('unit', { name: 'Nhân sự' })
    const person = make('person', { name: 'Lan' })
    const meeting = make('meeting', { title: 'Mesa', day: '2026-11-10', state: 'held' })
    const stakeholder = make('stakeholder', { name: 'AÇEV' })
    const plan = temp.save((tx) =>
      createRow(tx, 'plan', planInput({ title: 'Plan', endsOn: '2026-12-31', status: 'ongoing' })),
    )
    temp.save((tx) =>
      createRow(
        tx,
        'planNode',
        nodeInput(plan.id, { kind: 'measure', title: 'm', endsOn: '2026-12-15', leadUnitId: unit.id }),
      ),
    )
    make('task', { title: 't', dueOn: '2026-11-20', unitId: unit.id, personId: person.id })
    make('task', { title: 'done', dueOn: '2026-11-19', status: 'done' })
    make('decision', { meetingId: meeting.id, text: 'd', dueOn: '2026-12-01', responsible: 'Síndica' })
    make('agreement', { stakeholderId: stakeholder.id, title: 'a', endsOn: '2027-03-01', state: 'signed' })
    make('trainer', { programme: 'p', personId: person.id, state: 'certified', validUntil: '2027-01-01', people: 1 })
    make('inspection', { title: 'i', day: '2026-11-25' })
    make('publication', { title: 'n', postedOn: '2026-11-11', state: 'posted' })
    const { entries, overdue } = calendar()
    expect(told(entries)).toEqual([
      'meeting 2026-11-10 done',
      'publication 2026-11-11 done',
      'task 2026-11-19 done',
      'task 2026-11-20',
      'inspection 2026-11-25',
      'decision 2026-12-01',
      'measure 2026-12-15',
      'plan 2026-12-31',
      'certificate 2027-01-01',
      'agreement 2027-03-01',
    ])
    expect(overdue.map(({ title, responsible }) => [title, responsible])).toEqual([['t', 'Lan']])
    const of = (kind: string) => entries.find((entry) => entry.kind === kind)
    expect(of('decision')).toMatchObject({
      about: 'Mesa',
      responsible: 'Síndica',
      owner: { entity: 'meeting', id: meeting.id },
    })
    expect(of('measure')).toMatchObject({
      about: 'Plan',
      responsible: 'Nhân sự',
      owner: { entity: 'plan', id: plan.id },
    })
    expect(of('agreement')).toMatchObject({ about: 'AÇEV' })
    expect(of('certificate')).toMatchObject({ about: 'Lan' })
  })

  it('shows nothing of the trash, nor parts of what lies there', () => {
    const meeting = make('meeting', { title: 'm', day: '2026-12-10' })
    make('decision', { meetingId: meeting.id, text: 'd', dueOn: '2026-12-01' })
    const duty = make('duty', { title: 'x', month: 12, date: 1 })
    expect(calendar().entries).toHaveLength(4)
    temp.save((tx) => {
      trashRow(tx, 'meeting', meeting)
      trashRow(tx, 'duty', duty)
    })
    expect(calendar()).toMatchObject({ entries: [], overdue: [] })
  })

  it('holds what began before and still lasts, and a whole month where only that is known', () => {
    make('meeting', { title: 'long', day: '2026-10-28', lastDay: '2026-11-02' })
    make('occasion', { title: 'month', day: '2026-11-10', monthOnly: true, state: 'planned' })
    expect(
      calendar('2026-11-01', '2026-11-05').entries.map(({ title, day, lastDay }) => [title, day, lastDay]),
    ).toEqual([
      ['long', '2026-10-28', '2026-11-02'],
      ['month', '2026-11-01', '2026-11-30'],
    ])
    expect(calendar('2026-11-25', '2026-11-30').entries.map(({ title }) => title)).toEqual(['month'])
    expect(calendar('2026-12-01', '2026-12-05').entries).toEqual([])
    expect(calendar().overdue.map(({ title }) => title)).toEqual(['long'])
  })
})

describe('a duty', () => {
  it('is due for each meeting, moves with it, and is done when the minutes are approved', () => {
    make('duty', { title: 'approve', kind: 'meeting', anchor: 'meeting', offset: 14, startsOn: '2026-01-01' })
    make('duty', {
      title: 'notice',
      kind: 'notice',
      anchor: 'meeting',
      offset: 1,
      offsetUnit: 'weeks',
      before: true,
      startsOn: '2026-01-01',
    })
    const meeting = make('meeting', { title: 'KF', day: '2026-11-24', weight: 'formal' })
    make('meeting', { title: 'coffee', day: '2026-11-26' })
    const duties = () =>
      calendar()
        .entries.filter(({ kind }) => kind === 'duty')
        .map(({ title, day, done, about }) => [title, day, done, about])
    expect(duties()).toEqual([
      ['notice', '2026-11-17', false, 'KF'],
      ['approve', '2026-12-08', false, 'KF'],
    ])
    const keys = calendar().entries.map(({ key }) => key)
    temp.save((tx) =>
      updateRow(tx, 'meeting', meeting, { day: '2026-11-25', summonedOn: '2026-11-16', approvedOn: '2026-11-27' }),
    )
    expect(duties()).toEqual([
      ['notice', '2026-11-18', true, 'KF'],
      ['approve', '2026-12-09', true, 'KF'],
    ])
    expect(calendar().entries.map(({ key }) => key)).toEqual(keys)
  })

  it('is due two years after the Charter was signed, as soon as the day is typed', () => {
    make('duty', {
      title: 'plan',
      anchor: 'charter-signed',
      offset: 2,
      offsetUnit: 'years',
      repeats: 'once',
      startsOn: '2020-01-01',
    })
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput({ kind: 'plan' })))
    expect(calendar().entries).toEqual([])
    temp.save((tx) => updateRow(tx, 'plan', plan, { charterSignedOn: '2025-03-31' }))
    expect(told(calendar().entries)).toEqual(['duty 2027-03-31'])
  })

  it('is done for the day an entry is about, and no other', () => {
    const duty = make('duty', { title: 'June report', month: 6, date: 15, startsOn: '2025-01-01' })
    expect(calendar().overdue.map(({ day }) => day)).toEqual(['2025-06-15', '2026-06-15'])
    make('submission', { dutyId: duty.id, title: 'x', dueOn: '2026-06-15', doneOn: '2026-06-12', number: '12/BC' })
    expect(calendar().overdue.map(({ day }) => day)).toEqual(['2025-06-15'])
    expect(told(calendar().entries)).toEqual(['duty 2026-06-15 done', 'duty 2027-06-15'])
  })

  it('is not overdue for years before the office took it on', () => {
    make('duty', { title: 'x', month: 1, date: 31 })
    expect(calendar().overdue.filter(({ day }) => day < '2026-01-01')).toEqual([])
  })

  it('of one alone can be asked for', () => {
    const duty = make('duty', { title: 'a', month: 12, date: 1, startsOn: '2026-01-01' })
    make('duty', { title: 'b', month: 12, date: 2, startsOn: '2026-01-01' })
    make('task', { title: 't', dueOn: '2026-12-03' })
    const { entries } = listEntries(temp.office, { from: '2026-01-01', to: '2026-12-31', dutyId: duty.id }, today)
    expect(entries.map(({ title }) => title)).toEqual(['a'])
  })
})

describe('national rules', () => {
  it('have a code of their own, a source, the day it was read, and make sound duties', () => {
    for (const country of ['vn', 'se', 'tr', 'mx', 'es', 'other'] as const) {
      const rules = dutiesOf(country)
      expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
      for (const { title, note: _note, ...rule } of rules) {
        expect(rule.source.length).toBeGreaterThan(5)
        expect(isDay(rule.checkedOn)).toBe(true)
        expect(Object.keys(title).length).toBeGreaterThan(0)
        expect(inputOf(entities.duty).safeParse(blankRecord('duty', { ...rule, title: 'x' })).success).toBe(true)
      }
    }
  })

  it('become duties once, in the language of the office, as one step', () => {
    const adopt = () => temp.save((tx) => adoptDuties(tx, ['cemr.plan', 'se.aktiva', 'es.plan'], 'se', 'sv'))
    expect(adopt().map(({ code, title }) => [code, title])).toEqual([
      ['se.aktiva', 'Dokumentera arbetet med aktiva åtgärder'],
      ['cemr.plan', 'Ta fram och anta handlingsplanen enligt CEMR-deklarationen'],
    ])
    expect(adopt()).toEqual([])
  })
})
