import { describe, expect, it } from 'vitest'
import { blankRecord } from '#shared/blank-record.ts'
import type { Entities } from '#shared/entities/all.ts'
import type { InputOf } from '#shared/entity.ts'
import { countersOf } from '#shared/rules/counters.ts'
import { gapOf, sharesOf } from '#shared/rules/shares.ts'
import { recordMaker } from '#test/builders/make-records.ts'

const record = recordMaker()
const nobody = { named: [], counted: [] }
const meeting = (known: Partial<InputOf<Entities['meeting']>>) => ({
  ...record('meeting', blankRecord('meeting', { title: 'x', state: 'held', sittings: 1, ...known })),
  ...nobody,
})
const occasion = (known: Partial<InputOf<Entities['occasion']>>, forMen = false) => ({
  ...record('occasion', blankRecord('occasion', { title: 'x', state: 'held', sittings: 1, ...known })),
  ...nobody,
  forMen,
})
const stakeholder = (name: string, standsFor: number | null) =>
  record('stakeholder', blankRecord('stakeholder', { name, standsFor }))
const group = (counts: object) => ({ women: 0, men: 0, other: 0, notStated: 0, stakeholderId: null, ...counts })

describe('what an office did in a period', () => {
  const period = { from: '2020-09-01', to: '2020-11-30' }
  const bar = stakeholder('Mersin Barosu', 1)
  const others = stakeholder('Adı verilmeyen diğer paydaşlar', 30)
  const counters = countersOf(period, {
    meetings: [
      meeting({ day: '2020-09-01', lastDay: '2020-11-30', sittings: 41, stakeholderIds: [bar.id, others.id] }),
      meeting({ day: '2020-08-31' }),
      meeting({ day: '2020-10-01', state: 'planned' }),
      meeting({ day: null }),
      meeting({ day: '2020-10-02', sittings: null, stakeholderIds: [bar.id] }),
    ],
    occasions: [
      { ...occasion({ day: '2020-10-01' }), counted: [group({ notStated: 231 })] },
      { ...occasion({ day: '2020-10-05' }, true), counted: [group({ men: 25 })] },
    ],
    stakeholders: [bar, others],
  })

  it('counts meetings by how many a record stands for, and tells which do not say', () => {
    expect(counters.meetings).toMatchObject({ count: 41, notStated: 1 })
    expect(counters.meetingsAndSessions.count).toBe(43)
  })

  it('counts every stakeholder once', () => {
    expect(counters.stakeholders).toMatchObject({ count: 31, notStated: 0 })
    expect(counters.stakeholders.ids).toEqual([bar.id, others.id])
  })

  it('keeps men reached by programmes for men apart from people trained', () => {
    expect(counters.trained.people.notStated).toBe(231)
    expect(counters.trained.people.men).toBe(0)
    expect(counters.menEngaged.people.men).toBe(25)
  })

  it('counts a merged stakeholder as what it was merged into', () => {
    const twin = { ...stakeholder('Baro', 1), mergedIntoId: bar.id }
    const held = [meeting({ day: '2020-10-01', stakeholderIds: [bar.id, twin.id] })]
    const counted = countersOf(period, { meetings: held, occasions: [], stakeholders: [bar, twin] })
    expect(counted.stakeholders.count).toBe(1)
  })
})

describe('a percentage', () => {
  const indicator = record('indicator', blankRecord('indicator', { name: 'Andel utbildade chefer' }))
  const figure = (women: number, ofWomen: number, men: number, ofMen: number) =>
    record('figure', blankRecord('figure', { indicatorId: indicator.id, women, ofWomen, men, ofMen }))

  it('is computed from what is counted and never averaged', () => {
    const shares = sharesOf([figure(1, 1, 0, 1), figure(0, 99, 50, 99)])
    expect(shares.women).toBe(0.01)
    expect(shares.men).toBe(0.5)
    expect(shares.total).toBe(51 / 200)
    expect(shares.other).toBeNull()
  })

  it('tells how far women and men lie apart', () => {
    expect(gapOf(0.25, 0.5)).toEqual({ points: -25, ratio: 0.5, parity: 0.5 })
    expect(gapOf(0.5, 0)).toMatchObject({ ratio: null, parity: 0 })
    expect(gapOf(null, 1).points).toBeNull()
  })
})
