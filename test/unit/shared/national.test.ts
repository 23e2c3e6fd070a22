import { describe, expect, it } from 'vitest'
import { blankRecord } from '#shared/blank-record.ts'
import { isDay } from '#shared/day.ts'
import { nationalSets } from '#shared/national/all-sets.ts'
import { indicatorFrom, targetsFrom } from '#shared/national/adopt.ts'
import { dutiesOf } from '#shared/national/duties.ts'
import type { NationalDuty } from '#shared/national/national-duty.ts'
import {
  bodyKindsOf,
  meetingKindsOf,
  usualMeetingKind,
  usualWeight,
  weightOfBody,
} from '#shared/national/kinds-of-country.ts'
import { languages } from '#shared/i18n/languages.ts'
import { noticeText } from '#shared/national/privacy-texts.ts'
import { vnNq28 } from '#shared/national/vn-nq28.ts'
import { dueDays } from '#shared/rules/due-days.ts'
import { createRow, listRows } from '#db/records.ts'
import { recordMaker } from '#test/builders/make-records.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()
const countries = ['vn', 'tr', 'se', 'mx', 'es'] as const

describe.each(nationalSets)('the set $code', ({ rows }) => {
  it('says of every row where it was found, when, and whether it was read there', () => {
    expect(
      rows.filter(({ source, checkedOn, verified }) => !source || !isDay(checkedOn) || verified === undefined),
    ).toEqual([])
  })

  it('has each row once, in composed text', () => {
    expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length)
    expect(rows.filter(({ name }) => name !== name.normalize('NFC'))).toEqual([])
  })

  it('sets its targets on days, in order', () => {
    for (const { targets } of rows) {
      const days = targets.map(({ by }) => by)
      expect(days.every(isDay)).toBe(true)
      expect(days).toEqual([...days].sort())
    }
  })
})

describe('the national strategy of Việt Nam', () => {
  it('has 6 goals and 20 targets: 1, 3, 4, 4, 4 and 4', () => {
    const targets = new Set(vnNq28.rows.map(({ row }) => row.replace(/[a-z]$/, '')))
    const perGoal = [1, 2, 3, 4, 5, 6].map((goal) => [...targets].filter((row) => row.startsWith(`${goal}.`)).length)
    expect(perGoal).toEqual([1, 3, 4, 4, 4, 4])
  })

  it('is taken over as indicators with their targets', () => {
    const rows = vnNq28.rows.filter(({ row }) => row === '1.1' || row === '3.1')
    temp.save((tx) => {
      for (const row of rows) {
        const { id } = createRow(tx, 'indicator', blankRecord('indicator', indicatorFrom(vnNq28, row)))
        for (const target of targetsFrom(row, id)) createRow(tx, 'figure', blankRecord('figure', target))
      }
    })
    const figures = listRows(temp.office, 'figure', {})
    expect(figures.map(({ endsOn, value }) => [endsOn, value])).toEqual([
      ['2025-12-31', 60],
      ['2030-12-31', 75],
      ['2025-12-31', 1.7],
      ['2030-12-31', 1.4],
    ])
  })
})

describe('deadlines by country', () => {
  const record = recordMaker()
  const ruleOf = ({ title: _title, note: _note, ...rule }: NationalDuty) =>
    record('duty', blankRecord('duty', { ...rule, title: 'x' }))

  it('make days once what they count from is known', () => {
    const facts = [{ id: 'f', day: '2026-03-02', endsOn: null }]
    for (const rule of countries.flatMap((country) => dutiesOf(country))) {
      const known = ruleOf({ ...rule, anchorDay: rule.anchor === 'one-day' ? '2026-03-02' : null })
      const due = dueDays(known, { from: '2020-01-01', to: '2032-12-31', facts })
      expect(due.length, rule.code).toBeGreaterThan(0)
    }
  })

  it('of Sweden: minutes within 14 days, appeals for three weeks', () => {
    const days = (code: string, day: string) =>
      dutiesOf('se')
        .filter((one) => one.code === code)
        .flatMap((one) =>
          dueDays(ruleOf(one), { from: '2026-01-01', to: '2027-12-31', facts: [{ id: 'f', day, endsOn: null }] }),
        )
        .map(({ dueOn }) => dueOn)
    expect(days('se.protokoll.justering', '2026-11-24')).toEqual(['2026-12-08'])
    expect(days('se.overklagande', '2026-12-10')).toEqual(['2026-12-31'])
  })
})

it('every country offers its own kinds of bodies and meetings first', () => {
  for (const country of countries) {
    expect(bodyKindsOf(country).length).toBeGreaterThan(2)
    expect(meetingKindsOf(country).length).toBeGreaterThan(2)
  }
  expect(bodyKindsOf('other')).toEqual([])
})

it('what minutes weigh follows the body, else the kind of meeting', () => {
  expect(usualWeight('session', null)).toBe('formal')
  expect(usualWeight('negotiation', null)).toBe('negotiated')
  expect(usualWeight('working-table', null)).toBe('informal')
  expect(usualWeight('working-meeting', 'formal')).toBe('formal')
})

it('what minutes of a body weigh follows its kind', () => {
  expect(weightOfBody('negotiating-commission')).toBe('negotiated')
  expect(weightOfBody('committee')).toBe('formal')
  expect(weightOfBody('working-table')).toBe('informal')
})

it('a new meeting is a constitution only the first time a body meets', () => {
  const kind = 'negotiating-commission'
  expect(usualMeetingKind('es', null)).toBe('negotiation')
  expect(usualMeetingKind('es', { kind, hasMet: false })).toBe('constitution')
  expect(usualMeetingKind('es', { kind, hasMet: true })).toBe('negotiation')
  expect(usualMeetingKind('es', { kind: 'follow-up-commission', hasMet: true })).toBe('follow-up')
  expect(usualMeetingKind('vn', { kind: 'committee', hasMet: false })).toBe('working-meeting')
})

it('every language has a first wording of the privacy notice with the same blanks', () => {
  const texts = [...languages.map((one) => noticeText(one, 'other')), noticeText('es', 'es')]
  const blanks = texts.map((text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join())
  expect(new Set(blanks).size).toBe(1)
})

it('an office in Spain informs by the law of Spain, one in Mexico by its own', () => {
  expect(noticeText('es', 'es')).toMatch(/^Responsable del tratamiento: .*Finalidad: .*Derechos: .*Más información: /)
  expect(noticeText('es', 'mx')).toContain('aviso de privacidad integral')
})
