import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay } from '#shared/day.ts'
import { addDays, addMonths, addWorkingDays, daysBetween } from '#shared/day-math.ts'
import { dueDays, type DutyRule } from '#shared/rules/due-days.ts'

const rule = (given: Partial<DutyRule> = {}): DutyRule => ({
  anchor: 'yearly-day',
  month: null,
  date: null,
  lastMonth: null,
  lastDate: null,
  anchorDay: null,
  offset: null,
  offsetUnit: 'days',
  before: false,
  repeats: 'yearly',
  startsOn: null,
  endsOn: null,
  paused: false,
  ...given,
})
const days = (given: Partial<DutyRule>, from: string, to: string, facts: [string, (string | null)?][] = []) =>
  dueDays(rule(given), {
    from,
    to,
    facts: facts.map(([day, endsOn = null], at) => ({ id: `f${at}`, day, endsOn })),
  }).map(({ dueOn, until }) => (until === null ? dueOn : `${dueOn}/${until}`))

describe('a day of the year', () => {
  it('comes every year', () => {
    expect(days({ month: 3, date: 8 }, '2025-01-01', '2027-12-31')).toEqual(['2025-03-08', '2026-03-08', '2027-03-08'])
  })

  it('that only leap years have is 28 February in the others', () => {
    expect(days({ month: 2, date: 29 }, '2027-01-01', '2028-12-31')).toEqual(['2027-02-28', '2028-02-29'])
  })

  it('without a day of the month is the end of the month, as the June report of An Giang', () => {
    expect(days({ month: 6 }, '2021-01-01', '2021-12-31')).toEqual(['2021-06-30'])
  })

  it('starts the action month, which lasts from 15/11 to 15/12 and is there on each of its days', () => {
    const month = { month: 11, date: 15, lastMonth: 12, lastDate: 15 }
    expect(days(month, '2026-12-01', '2027-11-20')).toEqual(['2026-11-15/2026-12-15', '2027-11-15/2027-12-15'])
    expect(days(month, '2026-12-16', '2027-11-14')).toEqual([])
  })

  it('may last into the next year', () => {
    expect(days({ month: 12, date: 20, lastMonth: 1, lastDate: 10 }, '2027-01-05', '2027-02-01')).toEqual([
      '2026-12-20/2027-01-10',
    ])
  })

  it('comes every half-year, quarter and month, at the end of shorter months and back at its own day after them', () => {
    expect(days({ month: 12, date: 31, repeats: 'half-yearly' }, '2026-01-01', '2026-12-31')).toEqual([
      '2026-06-30',
      '2026-12-31',
    ])
    expect(days({ date: 31, repeats: 'monthly' }, '2026-01-01', '2026-04-30')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ])
    expect(days({ month: 1, date: 15, repeats: 'quarterly' }, '2026-01-01', '2026-12-31')).toHaveLength(4)
  })

  it('that comes once or every four years counts from when the duty applies', () => {
    const given = { month: 5, date: 1, startsOn: '2025-06-01' }
    expect(days({ ...given, repeats: 'once' }, '2020-01-01', '2040-01-01')).toEqual(['2026-05-01'])
    expect(days({ ...given, repeats: 'four-yearly' }, '2020-01-01', '2035-01-01')).toEqual([
      '2026-05-01',
      '2030-05-01',
      '2034-05-01',
    ])
    expect(days({ month: 5, repeats: 'once' }, '2020-01-01', '2040-01-01')).toEqual([])
  })

  it('is not due before the duty applies, after it, or while it is paused', () => {
    const given = { month: 3, date: 8, startsOn: '2026-01-01', endsOn: '2026-12-31' }
    expect(days(given, '2020-01-01', '2030-01-01')).toEqual(['2026-03-08'])
    expect(days({ ...given, paused: true }, '2020-01-01', '2030-01-01')).toEqual([])
    expect(days({}, '2020-01-01', '2030-01-01')).toEqual([])
  })
})

describe('an interval', () => {
  const from = '2000-01-01'
  const to = '2040-01-01'

  it('leads two years on from the signing of the Charter', () => {
    const charter = { anchor: 'charter-signed', offset: 2, offsetUnit: 'years', repeats: 'once' } as const
    expect(days(charter, from, to, [['2024-02-29']])).toEqual(['2026-02-28'])
    expect(days(charter, from, to)).toEqual([])
  })

  it('leads back a week before each meeting', () => {
    const notice = { anchor: 'meeting', offset: 1, offsetUnit: 'weeks', before: true, repeats: 'once' } as const
    expect(days(notice, from, to, [['2026-03-03'], ['2026-01-05']])).toEqual(['2025-12-29', '2026-02-24'])
  })

  it('of months ends where the month ends', () => {
    const given = {
      anchor: 'one-day',
      anchorDay: '2026-01-31',
      offset: 1,
      offsetUnit: 'months',
      repeats: 'once',
    } as const
    expect(days(given, from, to)).toEqual(['2026-02-28'])
    expect(days({ ...given, anchorDay: '2026-03-31', before: true }, from, to)).toEqual(['2026-02-28'])
  })

  it('of working days leaves Saturday and Sunday out', () => {
    // 14 June 2024 was a Friday.
    const given = { anchor: 'one-day', offset: 1, offsetUnit: 'working-days', repeats: 'once' } as const
    expect(days({ ...given, anchorDay: '2024-06-14' }, from, to)).toEqual(['2024-06-17'])
    expect(days({ ...given, anchorDay: '2024-06-17', before: true }, from, to)).toEqual(['2024-06-14'])
    expect(days({ ...given, anchorDay: '2024-06-15', offset: 5 }, from, to)).toEqual(['2024-06-21'])
  })

  it('repeats while a plan runs and stops with it', () => {
    const yearly = { anchor: 'plan-start', offset: 1, offsetUnit: 'years' } as const
    expect(days(yearly, from, to, [['2024-01-01', '2026-12-31']])).toEqual(['2025-01-01', '2026-01-01', '2027-01-01'])
  })

  it('reaches far without losing days', () => {
    const given = { month: 3, date: 8, offset: 400, offsetUnit: 'days' } as const
    expect(days(given, '2026-01-01', '2026-12-31')).toEqual(['2026-04-12'])
    expect(days({ ...given, before: true }, '2026-01-01', '2026-12-31')).toEqual(['2026-02-01'])
  })
})

describe('due days', () => {
  it('outside the years a day can have are none', () => {
    const far = {
      anchor: 'one-day',
      anchorDay: '9999-12-31',
      offset: 10_000,
      offsetUnit: 'years',
      repeats: 'once',
    } as const
    expect(days(far, '1000-01-01', '9999-12-31')).toEqual([])
    expect(days({ ...far, before: true }, '1000-01-01', '9999-12-31')).toEqual([])
  })

  it('follow an event once, also where somebody left the yearly rhythm', () => {
    expect(days({ anchor: 'meeting', offset: 14 }, '2026-01-01', '2040-01-01', [['2026-01-05']])).toEqual([
      '2026-01-19',
    ])
  })

  it('keep their key while the day of their record moves', () => {
    const notice = rule({ anchor: 'meeting', offset: 7, before: true, repeats: 'once' })
    const keys = ['2026-03-03', '2026-03-10'].map(
      (day) =>
        dueDays(notice, { from: '2026-01-01', to: '2026-12-31', facts: [{ id: 'm', day, endsOn: null }] })[0]?.key,
    )
    expect(keys).toEqual(['m.0', 'm.0'])
  })

  it('asked for piece by piece are those asked for at once', () => {
    const repeats = fc.constantFrom('yearly', 'monthly', 'quarterly', 'half-yearly')
    const unit = fc.constantFrom('days', 'weeks', 'months', 'years', 'working-days')
    const given = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 1, max: 31 }),
      offset: fc.integer({ min: 0, max: 500 }),
      before: fc.boolean(),
      repeats,
      offsetUnit: unit,
    })
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 700 }), (one, length) => {
        const middle = addDays('2025-01-01', length)
        const after = addDays(middle, 1)
        const pieces = [...days(one as DutyRule, '2025-01-01', middle), ...days(one as DutyRule, after, '2027-12-31')]
        expect(pieces).toEqual(days(one as DutyRule, '2025-01-01', '2027-12-31'))
      }),
      { numRuns: 60 },
    )
  })
})

describe('days', () => {
  it('of work leave out Saturday and Sunday, both ways', () => {
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23')
    expect(addWorkingDays('2026-11-23', -2)).toBe('2026-11-19')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28')
  })

  const anyDay = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('are added and counted back exactly, and always exist', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, count) => {
        const later = addDays(day, count)
        expect(daysBetween(day, later)).toBe(count)
        expect(isDay(addMonths(day, count))).toBe(true)
        if (count !== 0) expect([0, 6]).not.toContain(new Date(addWorkingDays(day, count)).getUTCDay())
      }),
    )
  })
})
