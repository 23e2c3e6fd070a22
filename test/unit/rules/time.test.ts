import { describe, expect, it } from 'vitest'
import { addMonths, addWorkingDays, daysBetween } from '#shared/day-math.ts'
import { blankRecord } from '#shared/blank-record.ts'
import type { InputOf } from '#shared/entity.ts'
import type { Entities } from '#shared/entities/all.ts'
import { agendaTimes } from '#shared/rules/agenda-time.ts'
import { carriedInto } from '#shared/rules/carry-over.ts'
import { dueDays } from '#shared/rules/due-days.ts'
import { overlap } from '#shared/rules/overlaps.ts'
import { recordMaker } from '#test/builders/make-records.ts'

const record = recordMaker()
const duty = (known: Partial<InputOf<Entities['duty']>>) =>
  record('duty', blankRecord('duty', { title: 'x', ...known }))

describe('due days', () => {
  it('the action month comes every year and lasts into the next month', () => {
    const month = duty({ kind: 'campaign', month: 11, date: 15, lastMonth: 12, lastDate: 15 })
    expect(dueDays(month, { from: '2025-12-01', to: '2026-12-31' })).toEqual([
      { dueOn: '2025-11-15', until: '2025-12-15' },
      { dueOn: '2026-11-15', until: '2026-12-15' },
    ])
  })

  it('a campaign over new year ends in the next year', () => {
    const winter = duty({ month: 12, date: 20, lastMonth: 1, lastDate: 10 })
    expect(dueDays(winter, { from: '2026-01-15', to: '2026-12-31' })).toEqual([
      { dueOn: '2026-12-20', until: '2027-01-10' },
    ])
  })

  it('minutes are approved within 14 days of each meeting, once', () => {
    const rule = duty({ anchor: 'meeting', offset: 14, offsetUnit: 'days' })
    const days = dueDays(rule, {
      from: '2026-01-01',
      to: '2027-12-31',
      anchors: { meeting: ['2026-11-24', '2026-12-20'] },
    })
    expect(days.map(({ dueOn }) => dueOn)).toEqual(['2026-12-08', '2027-01-03'])
  })

  it('a summons goes out a week before', () => {
    const rule = duty({ anchor: 'meeting', offset: 1, offsetUnit: 'weeks', before: true })
    expect(dueDays(rule, { from: '2026-01-01', to: '2026-12-31', anchors: { meeting: ['2026-01-05'] } })).toEqual([])
    expect(dueDays(rule, { from: '2025-12-01', to: '2026-12-31', anchors: { meeting: ['2026-01-05'] } })).toHaveLength(
      1,
    )
  })

  it('the plan is due two years after the Charter was signed, also on a leap day', () => {
    const rule = duty({ anchor: 'charter-signed', offset: 2, offsetUnit: 'years', repeats: 'once' })
    const days = dueDays(rule, { from: '2024-01-01', to: '2030-01-01', anchors: { 'charter-signed': ['2024-02-29'] } })
    expect(days).toEqual([{ dueOn: '2026-02-28', until: null }])
  })

  it('the end of the month stays the end of the month', () => {
    const monthly = duty({ month: 1, date: 31, repeats: 'monthly' })
    const days = dueDays(monthly, { from: '2027-01-01', to: '2027-04-30' }).map(({ dueOn }) => dueOn)
    expect(days).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'])
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28')
  })

  it('a rule that is paused, without a day, or no longer applies asks for nothing', () => {
    const period = { from: '2026-01-01', to: '2026-12-31' }
    expect(dueDays(duty({ month: 6, date: 15, paused: true }), period)).toEqual([])
    expect(dueDays(duty({ month: 6 }), period)).toEqual([])
    expect(dueDays(duty({ month: 6, date: 15, endsOn: '2025-12-31' }), period)).toEqual([])
  })

  it('every four years stands still whenever one looks', () => {
    const rule = duty({ month: 1, date: 1, repeats: 'four-yearly', startsOn: '2023-01-01' })
    expect(dueDays(rule, { from: '2026-01-01', to: '2031-12-31' }).map(({ dueOn }) => dueOn)).toEqual([
      '2027-01-01',
      '2031-01-01',
    ])
  })

  it('working days leave out Saturday and Sunday, both ways', () => {
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23')
    expect(addWorkingDays('2026-11-23', -2)).toBe('2026-11-19')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  })
})

describe('the agenda', () => {
  const item = (id: string, startTime: string | null, minutes: number | null) => ({ id, startTime, minutes })
  const frame = { startTime: '09:00', endTime: '10:00', day: '2026-11-24', lastDay: null }

  it('runs on by itself, and says by how much it is too long', () => {
    const times = agendaTimes([item('a', null, 20), item('b', null, 50), item('c', null, null)], frame)
    expect(times.items.map(({ from, to }) => [from, to])).toEqual([
      ['09:00', '09:20'],
      ['09:20', '10:10'],
      ['10:10', null],
    ])
    expect(times).toMatchObject({ planned: 70, over: 10 })
  })

  it('says which item begins before the one above has ended', () => {
    const times = agendaTimes([item('a', '09:00', 30), item('b', '09:20', 20)], frame)
    expect(times.items.map(({ startsTooEarly }) => startsTooEarly)).toEqual([false, true])
    expect(times.over).toBe(0)
  })

  it('goes past midnight where the meeting does', () => {
    const night = { startTime: '22:00', endTime: '01:00', day: '2026-12-31', lastDay: '2027-01-01' }
    expect(agendaTimes([item('a', '22:00', 120), item('b', '00:15', 30)], night)).toMatchObject({
      over: 0,
      items: [{ to: '00:00' }, { from: '00:15', to: '00:45', startsTooEarly: false }],
    })
  })
})

it('two sittings overlap only when they share a minute', () => {
  const held = (startTime: string | null, endTime: string | null, day = '2026-11-24') => ({
    id: 'x',
    day,
    lastDay: null,
    monthOnly: false,
    startTime,
    endTime,
  })
  expect(overlap(held('09:00', '10:00'), held('09:30', '11:00'))).toBe(true)
  expect(overlap(held('09:00', '10:00'), held('10:00', '11:00'))).toBe(false)
  expect(overlap(held('09:00', '10:00'), held('09:30', '11:00', '2026-11-25'))).toBe(false)
  expect(overlap(held('09:00', '10:00'), held(null, null))).toBe(false)
})

describe('carried over', () => {
  const meetings = [
    { id: 'one', day: '2026-01-10' },
    { id: 'two', day: '2026-02-10' },
    { id: 'three', day: '2026-03-10' },
  ]
  const decision = (
    id: string,
    meetingId: string,
    status: 'open' | 'done' = 'open',
    kind: 'decision' | 'information' = 'decision',
  ) => ({
    id,
    meetingId,
    status,
    kind,
  })
  const decisions = [
    decision('1.1', 'one'),
    decision('1.2', 'one', 'done'),
    decision('1.3', 'one', 'open', 'information'),
    decision('2.1', 'two'),
    decision('3.1', 'three'),
  ]
  const last = { id: 'three', day: '2026-03-10' }
  const carried = (followUps: Parameters<typeof carriedInto>[1]['followUps'] = []) =>
    carriedInto(last, { meetings, decisions, followUps }).map(({ decision: { id } }) => id)

  it('are open decisions of earlier meetings', () => {
    expect(carried()).toEqual(['1.1', '2.1'])
  })

  it('without what an earlier meeting heard was done, but with what this one heard of', () => {
    expect(carried([{ meetingId: 'two', decisionId: '1.1', status: 'done' }])).toEqual(['2.1'])
    expect(carried([{ meetingId: 'three', decisionId: '1.1', status: 'done' }])).toEqual(['1.1', '2.1'])
  })
})
