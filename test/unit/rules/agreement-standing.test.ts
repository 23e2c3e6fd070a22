import { expect, it } from 'vitest'
import { agreementStanding } from '#shared/rules/agreement-standing.ts'

const on = (today: string, known: object = {}) =>
  agreementStanding({ state: 'signed', endsOn: '2026-12-31', noticeDays: 30, ...known }, today)

it.each([
  ['2026-11-30', 'running'],
  ['2026-12-01', 'ending'],
  ['2026-12-31', 'ending'],
  ['2027-01-01', 'past'],
])('an agreement until 31 December with 30 days of notice is on %s %s', (today, standing) => {
  expect(on(today)).toBe(standing)
})

it('is told of 60 days before, unless it says otherwise', () => {
  expect(on('2026-10-31', { noticeDays: null })).toBe('running')
  expect(on('2026-11-01', { noticeDays: null })).toBe('ending')
  expect(on('2026-12-31', { noticeDays: 0 })).toBe('ending')
  expect(on('2026-12-30', { noticeDays: 0 })).toBe('running')
})

it('runs on without a last day, and is over or not begun when somebody says so', () => {
  expect(on('2099-01-01', { endsOn: null })).toBe('running')
  expect(on('2026-01-01', { state: 'ended' })).toBe('ended')
  expect(on('2027-06-01', { state: 'planned' })).toBe('planned')
})
