import { describe, expect, it } from 'vitest'
import { coverageOf } from '#shared/rules/coverage.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }
const held = { id: 'o1', state: 'held', day: '2026-03-14', lastDay: null, topicIds: ['t1'], units: ['u1'] } as const
const programme = {
  id: 'p1',
  state: 'ongoing',
  topicIds: ['t1', 't2'],
  unitIds: [],
  allUnits: true,
  startsOn: '2026-01-01',
  endsOn: null,
} as const
const short = (cells: ReturnType<typeof coverageOf>) =>
  cells.map(({ topicId, unitId, month, state }) => [topicId, unitId, month, state].join(' ')).toSorted()

type Known = Parameters<typeof coverageOf>[1]
const cover = (known: Partial<Known>) =>
  coverageOf(year, { occasions: [], trainings: [], units: ['u1', 'u2'], ...known })

describe('what trainings cover', () => {
  it('is held in its month for the units that were there, and owed for those the programme names beside them', () => {
    const cells = cover({
      occasions: [{ ...held, topicIds: ['t1'], units: ['u1'] }],
      trainings: [{ ...programme, topicIds: ['t1', 't2'], unitIds: [] }],
    })
    expect(short(cells)).toEqual(['t1 u1 2026-03 held', 't1 u2  owed', 't2 u1  owed', 't2 u2  owed'])
    expect(cells.find(({ state }) => state === 'owed')?.trainingIds).toEqual(['p1'])
  })

  it('claims no unit and no topic that an occasion does not name', () => {
    expect(short(cover({ occasions: [{ ...held, topicIds: ['t1'], units: [] }] }))).toEqual(['t1  2026-03 held'])
    expect(cover({ occasions: [{ ...held, topicIds: [], units: ['u1'] }] })).toEqual([])
  })

  it('leaves out what was cancelled, what has no day and what is of another time', () => {
    const occasions = [
      { ...held, state: 'cancelled' as const },
      { ...held, day: null },
      { ...held, day: '2025-12-31' },
    ].map((one) => ({ ...one, topicIds: ['t1'], units: ['u1'] }))
    const trainings = [{ ...programme, topicIds: ['t1'], unitIds: [], endsOn: '2026-06-30', startsOn: '2027-01-01' }]
    expect(cover({ occasions, trainings })).toEqual([])
  })

  it('counts an occasion that goes on over the turn of the year in the first month of the period', () => {
    const over = { ...held, topicIds: ['t1'], units: ['u1'], day: '2025-12-30', lastDay: '2026-01-02' }
    expect(short(cover({ occasions: [over] }))).toEqual(['t1 u1 2026-01 held'])
  })

  it('owes a planned occasion in its own month, and the programme then owes it no more', () => {
    const planned = { ...held, state: 'planned' as const, topicIds: ['t1'], units: ['u1', 'u2'] }
    const trainings = [{ ...programme, topicIds: ['t1'], unitIds: [] }]
    expect(short(cover({ occasions: [planned], trainings }))).toEqual(['t1 u1 2026-03 owed', 't1 u2 2026-03 owed'])
  })
})
