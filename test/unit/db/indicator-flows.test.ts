import { describe, expect, it } from 'vitest'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { listLate, readStandings } from '#db/indicators.ts'
import { readFlow } from '#db/indicator-flows.ts'
import { createRow } from '#db/records.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()
const today = '2026-05-20'

function make<N extends EntityName>(name: N, known: Known<N>): string {
  return (temp.save((tx) => createRow(tx, name, blankRecord(name, known))) as { id: string }).id
}

function occasion(day: string, counted: Partial<Known<'participantGroup'>>, trainingId: string | null = null): string {
  const occasionId = make('occasion', { title: 'Tillfälle', state: 'held', sittings: 1, day, trainingId })
  make('participantGroup', { occasionId, label: 'Chefer', ...counted })
  return occasionId
}

describe('an indicator that fills itself', () => {
  it('counts attendances by sex in each of its periods, from the first occasion until today', () => {
    occasion('2025-11-03', { women: 3, men: 2 })
    occasion('2026-02-10', { women: 10, men: 5, notStated: 1 })
    const id = make('indicator', { name: 'Deltagare', measure: 'people', flow: 'attendances', period: 'quarter' })
    const { scope, rows } = readFlow(temp.office, id, today)
    expect(scope).toBe('office')
    expect(rows.map(({ startsOn, alone }) => [startsOn, alone.most])).toEqual([
      ['2025-10-01', 5],
      ['2026-01-01', 16],
      ['2026-04-01', 0],
    ])
    expect(rows[1]?.alone.people).toEqual({ women: 10, men: 5, other: 0, notStated: 1 })
  })

  it('adds up all so far without counting anybody twice: who came in two years is one person', () => {
    for (const day of ['2025-03-01', '2026-03-01']) {
      const occasionId = occasion(day, {})
      make('participant', { occasionId, name: 'Enlace de Tesorería', sex: 'woman', presence: 'present' })
    }
    const cumulative = { name: 'Personas', flow: 'unique-people', accumulation: 'cumulative', period: 'year' } as const
    const { rows } = readFlow(temp.office, make('indicator', cumulative), today)
    expect(rows.map(({ alone, soFar }) => [alone.most, soFar.most])).toEqual([
      [1, 1],
      [1, 1],
    ])
  })

  it('of a measure counts only trainings of that measure, one of a plan nothing of another plan', () => {
    const planId = make('plan', planInput({ title: 'Plan' }))
    const other = make('plan', planInput({ title: 'Annan' }))
    const planNodeId = (
      temp.save((tx) => createRow(tx, 'planNode', nodeInput(planId, { title: 'Utbilda' }))) as { id: string }
    ).id
    occasion('2026-01-10', { men: 4 }, make('training', { title: 'Kurs', planId, planNodeId }))
    occasion('2026-01-11', { men: 20 }, make('training', { title: 'Fri' }))
    occasion('2026-01-12', { men: 300 }, make('training', { title: 'Annan', planId: other }))
    const flowing = { name: 'x', measure: 'people', flow: 'attendances', period: 'year' } as const
    const last = (known: object) =>
      readFlow(temp.office, make('indicator', { ...flowing, ...known }), today).rows.at(-1)?.alone.most
    expect([last({ planId, planNodeId }), last({ planId }), last({})]).toEqual([4, 24, 324])
  })

  it('stands with what was counted, beside the target, and is never late', () => {
    occasion('2026-02-10', { women: 6, men: 4 })
    const id = make('indicator', { name: 'Deltagare', measure: 'people', flow: 'attendances', period: 'year' })
    make('figure', { indicatorId: id, kind: 'target', endsOn: '2026-12-31', value: 20, bound: 'at-least' })
    expect(readStandings(temp.office, [id], today)).toMatchObject([
      { value: 10, women: 0.6, men: 0.4, endsOn: '2026-12-31', target: { value: 20 } },
    ])
    expect(listLate(temp.office, '2036-01-01')).toEqual([])
  })

  it('tells of records that do not say how many they stand for', () => {
    make('meeting', { title: 'Möten', state: 'held', day: '2026-01-05', sittings: null })
    const id = make('indicator', { name: 'Möten', measure: 'number', flow: 'meetings', period: 'year' })
    expect(readFlow(temp.office, id, today).rows).toMatchObject([{ alone: { most: 0 }, notStated: 1 }])
  })
})
