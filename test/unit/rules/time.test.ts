import { describe, expect, it } from 'vitest'
import { agendaTimes } from '#shared/rules/agenda-time.ts'
import { carriedInto } from '#shared/rules/carry-over.ts'
import { overlap } from '#shared/rules/overlaps.ts'

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
    expect(times.items.map(({ endsTooLate }) => endsTooLate)).toEqual([false, true, true])
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
