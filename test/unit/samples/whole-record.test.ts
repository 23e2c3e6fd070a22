import { describe, expect, it } from 'vitest'
import { entities, type Row } from '#shared/entities/all.ts'
import { rowOf, type Entity } from '#shared/entity.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { createRow, listRows } from '#db/records.ts'
import { findRecords } from '#db/search.ts'
import { countersOf } from '#shared/rules/counters.ts'
import { dueDays } from '#shared/rules/due-days.ts'
import { sumProof } from '#shared/rules/sum-proof.ts'
import { sumOf } from '#shared/rules/breakdown.ts'
import { samples } from '#shared/samples/all.ts'
import { useOffice } from '#test/harness/use-office.ts'
import { fillSample, treeOf, wordsOf, type Made } from './fill-sample.ts'

const temp = useOffice()

function rowsIn<N extends EntityName>(made: readonly Made[], name: N): Row<N>[] {
  const base = {
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    revision: 1,
    deletedAt: null,
  }
  const ofName = made.filter(({ entity }) => entity === name)
  return ofName.map(({ id, value }) =>
    rowOf(entities[name] as Entity).parse({ ...base, id, ...value }),
  ) as unknown as Row<N>[]
}

describe('Mersin', () => {
  const made = fillSample('mersin')
  const groups = rowsIn(made, 'participantGroup')
  const occasions = rowsIn(made, 'occasion')
  const trainings = rowsIn(made, 'training')
  const held = occasions.map((occasion) => ({
    ...occasion,
    named: [],
    counted: groups.filter(({ occasionId }) => occasionId === occasion.id),
    forMen: trainings.find(({ id }) => id === occasion.trainingId)?.forMen === true,
  }))
  const counters = countersOf(
    { from: '2020-09-01', to: '2020-11-30' },
    {
      meetings: rowsIn(made, 'meeting').map((one) => ({ ...one, named: [], counted: [] })),
      occasions: held,
      stakeholders: rowsIn(made, 'stakeholder'),
    },
  )

  it('met 31 stakeholders 41 times in three months, and trained 231 people', () => {
    expect(counters.stakeholders).toMatchObject({ count: 31, notStated: 0 })
    expect(counters.meetings).toMatchObject({ count: 41, notStated: 0 })
    expect(sumOf(counters.trained.people)).toBe(231)
    expect(counters.trained.reach).toEqual({ attendances: 231, least: 231, most: 231 })
  })

  it('trained them as 21 + 21 + 88 + 30 + 71, of whom no sex is stated', () => {
    const [occasion] = occasions
    const parts = groups.filter(({ occasionId }) => occasionId === occasion?.id)
    expect(sumProof(parts.map(sumOf), occasion?.statedTotal ?? 0)).toEqual({
      parts: [21, 21, 88, 30, 71],
      sum: 231,
      stated: 231,
      holds: true,
    })
    expect(counters.trained.people).toMatchObject({ women: 0, men: 0, notStated: 231 })
  })

  it('reached 25 men with the programme for fathers, at a time that is not told', () => {
    const fathers = trainings.find(({ title }) => title === 'Baba Destek Programı')
    const [occasion] = held.filter(({ trainingId }) => trainingId === fathers?.id)
    expect(fathers?.forMen).toBe(true)
    expect(occasion?.counted.map(({ men }) => men)).toEqual([25])
    expect(occasion?.day).toBeNull()
  })

  it('has a pool of 2 and 8 certified trainers and 5 to come in January', () => {
    expect(rowsIn(made, 'trainer').map(({ people, state, plannedFor }) => [people, state, plannedFor])).toEqual([
      [2, 'certified', null],
      [8, 'certified', null],
      [5, 'candidate', '2021-01-01'],
    ])
  })

  it.each([
    'Cinsiyet Eşitliği İzleme Derneği',
    'Raoul Wallenberg',
    'İnsan Hakları Kentleri Projesi',
    'Hayat Dolu Buluşmalar',
  ])('names “%s”', (words) => expect(wordsOf(made)).toContain(words))
})

describe('Izcalli', () => {
  const made = fillSample('izcalli')

  it('has 18 topics in its three-month programme for all departments and bodies', () => {
    const [programme] = rowsIn(made, 'training')
    expect(programme).toMatchObject({ kind: 'programme', allUnits: true, startsOn: null })
    expect(programme?.topicIds).toEqual(rowsIn(made, 'topic').map(({ id }) => id))
    expect(programme?.topicIds).toHaveLength(18)
  })

  it('has the working table that draws up the plan and follows its impact; how often it met is not told', () => {
    const [table] = rowsIn(made, 'body')
    expect(table).toMatchObject({ kind: 'working-table' })
    expect(table?.purpose).toContain('puesta en marcha e impacto')
    expect(rowsIn(made, 'meeting').map(({ sittings, day }) => [sittings, day])).toEqual([[null, null]])
  })

  it('has its commitments, its 18 topics and its three fields of action in the plan', () => {
    expect(
      treeOf(made)
        .filter(({ depth }) => depth === 1)
        .map(({ title }) => title),
    ).toEqual([
      'Compromisos del Gobierno local',
      'Temas de capacitación',
      'Igualdad salarial',
      'Prevención y atención de la violencia laboral',
      'Corresponsabilidad',
      'Cultura institucional para la igualdad laboral',
      'Seguimiento',
    ])
  })
})

describe('An Giang', () => {
  const made = fillSample('an-giang')

  it('has the action month every year from 15 November to 15 December, and a report in June', () => {
    const [month, report] = rowsIn(made, 'duty')
    if (!month || !report) throw new Error('no duties')
    expect(dueDays(month, { from: '2021-01-01', to: '2021-12-31' })).toMatchObject([
      { dueOn: '2021-11-15', until: '2021-12-15' },
    ])
    expect(dueDays(report, { from: '2021-01-01', to: '2021-12-31' }).map(({ dueOn }) => dueOn)).toEqual(['2021-06-30'])
    expect(report.mergedInto).toBe('Báo cáo tháng 6 của phòng, khoa')
  })

  it('posts on the portal and the fanpage', () => {
    expect(rowsIn(made, 'publication').map(({ channel, state }) => [channel, state])).toEqual([
      ['website', 'planned'],
      ['social-media', 'planned'],
    ])
  })
})

it('Hà Nội has its three networks and the clubs, and keeps when the news was posted', () => {
  const made = fillSample('ha-noi')
  expect(rowsIn(made, 'body').map(({ kind }) => kind)).toEqual([
    'collaborators',
    'communicators',
    'rapporteurs',
    'club',
  ])
  expect(rowsIn(made, 'publication')[0]).toMatchObject({ postedOn: '2019-03-24', postedTime: '08:03' })
  expect(rowsIn(made, 'inspection')).toHaveLength(1)
})

it('Umeå proposes two occasions of three hours in May and August 2010', () => {
  const made = fillSample('umea')
  const planned = rowsIn(made, 'occasion').map(({ day, monthOnly, hours }) => [day, monthOnly, hours])
  expect(planned).toEqual([
    ['2010-05-01', true, 3],
    ['2010-08-01', true, 3],
  ])
  expect(rowsIn(made, 'indicator').filter(({ flow }) => flow === 'attendances')).toHaveLength(3)
})

it.each([
  ['mersin', 'okur yazar egiticisi'],
  ['izcalli', 'conciliacion'],
] as const)('%s fills a real database, and is found without accents', (name, words) => {
  temp.save((tx) => samples[name].fill((entity, input) => (createRow(tx, entity, input) as { id: string }).id))
  expect(listRows(temp.office, 'office', {})).toHaveLength(1)
  expect(findRecords(temp.office, words, 10).length).toBeGreaterThan(0)
})
