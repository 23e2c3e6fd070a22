import { describe, expect, it } from 'vitest'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { Row } from '#shared/entities/all.ts'
import { vnNq28 } from '#shared/national/vn-nq28.ts'
import { adoptRows } from '#db/adopt-set.ts'
import { listLate, readStandings } from '#db/indicators.ts'
import { createRow, getRow, trashRow } from '#db/records.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

function indicator(known: Known<'indicator'>): Row<'indicator'> {
  return temp.save((tx) => createRow(tx, 'indicator', blankRecord('indicator', known)))
}

function figure(indicatorId: string, year: number, known: Partial<Known<'figure'>> = {}): Row<'figure'> {
  const period = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }
  return temp.save((tx) => createRow(tx, 'figure', blankRecord('figure', { indicatorId, ...period, ...known })))
}

describe('how indicators stand', () => {
  it('is told with the newest figure and the target that comes next, without groups and what is in the trash', () => {
    const { id } = indicator({ name: 'Andel', measure: 'share', accumulation: 'cumulative' })
    figure(id, 2024, { women: 1, ofWomen: 2 })
    figure(id, 2025, { women: 499, ofWomen: 998 })
    figure(id, 2025, { women: 1, ofWomen: 1, group: 'chefer' })
    const gone = figure(id, 2026, { women: 1, ofWomen: 1 })
    temp.save((tx) => trashRow(tx, 'figure', gone))
    figure(id, 2024, { kind: 'target', value: 20 })
    figure(id, 2027, { kind: 'target', value: 60, bound: 'at-least' })
    figure(id, 2030, { kind: 'target', value: 90 })
    expect(readStandings(temp.office, [id], '2026-06-01')).toEqual([
      {
        id,
        endsOn: '2025-12-31',
        value: 50,
        women: 0.5,
        men: null,
        target: { value: 60, bound: 'at-least', endsOn: '2027-12-31' },
      },
    ])
  })

  it('is empty where nothing was entered, and says nothing of indicators that do not exist', () => {
    const { id } = indicator({ name: 'Tom' })
    figure(id, 2025)
    const nowhere = '00000000-0000-4000-8000-000000000000'
    expect(readStandings(temp.office, [id, nowhere], '2026-06-01')).toEqual([
      { id, endsOn: null, value: null, women: null, men: null, target: null },
    ])
  })
})

describe('late figures', () => {
  it('are those of indicators with an owner to ask, the longest late first; empty ones and targets do not count', () => {
    const today = '2100-02-15'
    const late = indicator({ name: 'Sen', period: 'year', graceDays: 31 })
    figure(late.id, 2098, { women: 3 })
    figure(late.id, 2099)
    figure(late.id, 2099, { kind: 'target', women: 9 })
    const later = indicator({ name: 'Senare', period: 'month', graceDays: 0 })
    const inTime = indicator({ name: 'I tid', period: 'year', graceDays: 31 })
    figure(inTime.id, 2099, { answer: 'Klart' })
    indicator({ name: 'Av sig själv', period: 'year', flow: 'meetings' })
    indicator({ name: 'Utan period', period: 'other' })
    const gone = indicator({ name: 'Borta', period: 'year' })
    temp.save((tx) => trashRow(tx, 'indicator', gone))
    const found = listLate(temp.office, today).filter(({ id }) =>
      [late, later, inTime, gone].some((one) => one.id === id),
    )
    expect(found.map(({ id, endsOn, deadline, lastEndsOn }) => ({ id, endsOn, deadline, lastEndsOn }))).toEqual([
      { id: late.id, endsOn: '2099-12-31', deadline: '2100-01-31', lastEndsOn: '2098-12-31' },
      { id: later.id, endsOn: '2100-01-31', deadline: '2100-01-31', lastEndsOn: null },
    ])
  })
})

describe('a national set', () => {
  const take = (rows: readonly string[]) => temp.save((tx) => adoptRows(tx, vnNq28, rows))

  it('becomes indicators with their targets, each row once until it is thrown away', () => {
    const [id = ''] = take(['4.1'])
    expect(getRow(temp.office, 'indicator', id)).toMatchObject({ setCode: vnNq28.code, setRow: '4.1', code: '4.1' })
    const [standing] = readStandings(temp.office, [id], '2026-06-01')
    expect(standing?.target).toMatchObject({ value: 111, endsOn: '2025-12-31' })
    expect(take(['4.1', 'no such row'])).toEqual([])
    temp.save((tx) => trashRow(tx, 'indicator', getRow(temp.office, 'indicator', id)))
    expect(take(['4.1'])).toHaveLength(1)
  })
})
