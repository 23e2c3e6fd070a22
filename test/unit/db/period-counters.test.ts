import { describe, expect, it } from 'vitest'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { mersin } from '#shared/samples/mersin.ts'
import { connectionOf } from '#db/connection.ts'
import { lastHeldDay, periodCounters } from '#db/period-counters.ts'
import { createRow, getRow, trashRow } from '#db/records.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

function make<N extends EntityName>(name: N, known: Known<N>): string {
  return (temp.save((tx) => createRow(tx, name, blankRecord(name, known))) as { id: string }).id
}

const meeting = (day: string, known: Partial<Known<'meeting'>> = {}) =>
  make('meeting', { title: 'x', state: 'held', sittings: 1, day, ...known })

const year = { from: '2026-01-01', to: '2026-12-31' }

describe('the counters of a period', () => {
  it('lead back to the last day on which something was held, whatever is only planned', () => {
    expect(lastHeldDay(temp.office)).toBeNull()
    meeting('2026-05-01', { state: 'approved', lastDay: '2026-05-03' })
    meeting('2026-08-01', { state: 'planned' })
    make('occasion', { title: 'x', state: 'held', day: '2026-05-02' })
    expect(lastHeldDay(temp.office)).toBe('2026-05-03')
  })

  it('say of Mersin what its news said: 31 stakeholders, 41 meetings, 231 people in three months', () => {
    temp.save((tx) => mersin.fill((name, input) => (createRow(tx, name, input) as { id: string }).id))
    const counters = periodCounters(temp.office, { from: '2020-09-01', to: '2020-11-30' })
    expect(counters.stakeholders.count).toBe(31)
    expect(counters.meetings.count).toBe(41)
    expect(counters.sessions).toMatchObject({ count: 0, notStated: 1 })
    expect(counters.trained.reach).toEqual({ attendances: 231, least: 231, most: 231 })
    expect(periodCounters(temp.office, { from: '2020-12-01', to: '2020-12-31' }).meetings.count).toBe(0)
  })

  it('count a meeting that reaches into the period, and none that was only planned or lies in the trash', () => {
    meeting('2025-12-31', { lastDay: '2026-01-01' })
    meeting('2026-12-31', { state: 'approved' })
    meeting('2027-01-01')
    meeting('2026-05-01', { state: 'planned' })
    meeting('2026-05-01', { state: 'cancelled' })
    const gone = meeting('2026-05-01')
    temp.save((tx) => trashRow(tx, 'meeting', getRow(temp.office, 'meeting', gone)))
    expect(periodCounters(temp.office, year).meetings.count).toBe(2)
  })

  it('tell attendances from different people, and leave out who did not come', () => {
    const person = make('person', { name: 'Enlace de Tesorería', sex: 'woman' })
    for (const day of ['2026-03-01', '2026-04-01']) {
      const occasionId = make('occasion', { title: 'Clima laboral', state: 'held', sittings: 1, day })
      make('participant', { occasionId, name: 'Enlace', personId: person, sex: 'woman', presence: 'present' })
      make('participant', { occasionId, name: 'Ausente', sex: 'man', presence: 'absent' })
    }
    const { trained, sessions } = periodCounters(temp.office, year)
    expect(trained.people).toEqual({ women: 2, men: 0, other: 0, notStated: 0 })
    expect(trained.reach).toEqual({ attendances: 2, least: 1, most: 1 })
    expect(sessions.count).toBe(2)
  })

  it('count an organisation once, however often and under whatever record it came', () => {
    const kept = make('stakeholder', { name: 'Baro', standsFor: 1 })
    const twin = make('stakeholder', { name: 'Mersin Barosu', standsFor: 1, mergedIntoId: kept })
    meeting('2026-02-01', { stakeholderIds: [kept] })
    const second = meeting('2026-03-01', { stakeholderIds: [twin] })
    make('attendee', { meetingId: second, name: 'Avukat', stakeholderId: twin, presence: 'remote' })
    expect(periodCounters(temp.office, year).stakeholders).toEqual({ count: 1, ids: [kept], notStated: 0 })
  })
})

it('finds the meetings of a period by their day, in as many queries for one as for many', () => {
  const { client } = connectionOf(temp.office)
  const asked: string[] = []
  const { prepare } = client
  client.prepare = ((sql: string) => {
    asked.push(sql)
    return prepare.call(client, sql)
  }) as typeof prepare
  periodCounters(temp.office, year)
  for (let at = 0; at < 20; at += 1) meeting('2026-02-01')
  const before = asked.length
  periodCounters(temp.office, year)
  client.prepare = prepare
  expect(asked.length).toBe(before)
  const plans = asked
    .filter((sql) => sql.includes(':from'))
    .flatMap((sql) => client.prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(year))
  expect(
    plans.map(({ detail }) => detail).filter((detail) => /^SCAN (meetings|occasions|attend|particip)/.test(detail)),
  ).toEqual([])
})
