import { describe, expect, it } from 'vitest'
import { currencies } from '#shared/entities/currencies.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { languages } from '#shared/i18n/languages.ts'

const en = createFormatter('en')
const es = createFormatter('es')
const tr = createFormatter('tr')
const vi = createFormatter('vi')
const sv = createFormatter('sv')

// Intl puts no-break spaces between figures; which of the two kinds differs between versions.
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}

describe('a day', () => {
  it('is written in full as each office writes it', () => {
    expect(languages.map((language) => createFormatter(language).day('2026-11-21'))).toEqual([
      '21 November 2026',
      '21 de noviembre de 2026',
      '21 Kasım 2026',
      'ngày 21 tháng 11 năm 2026',
      '21 november 2026',
    ])
  })

  it('is written in figures as each office writes it', () => {
    expect(languages.map((language) => createFormatter(language).day('2026-03-05', 'short'))).toEqual([
      '05/03/2026',
      '05/03/2026',
      '05.03.2026',
      '05/3/2026',
      '2026-03-05',
    ])
  })

  it('has leading zeros in Vietnamese for days below 10 and for months 1 and 2 only (Nghị định 30/2020)', () => {
    expect(vi.day('2026-03-05')).toBe('ngày 05 tháng 3 năm 2026')
    expect(vi.day('2026-02-10')).toBe('ngày 10 tháng 02 năm 2026')
    expect(vi.day('2026-01-01', 'short')).toBe('01/01/2026')
    expect(vi.day('2026-12-09', 'short')).toBe('09/12/2026')
  })

  it('does not move with the time zone of the PC', () => {
    expect(en.day('2026-01-01')).toBe('1 January 2026')
    expect(sv.day('1000-01-01')).toBe('1 januari 1000')
  })
})

describe('numbers and money', () => {
  it('follow the office', () => {
    expect(plain(sv.number(1452.5))).toBe('1 452,5')
    expect(tr.number(10545.72)).toBe('10.545,72')
    expect(es.number(1452.5)).toBe('1,452.5')
    expect(plain(tr.percent(0.405))).toBe('%40,5')
    expect(plain(sv.percent(0.405))).toBe('40,5 %')
  })

  it('are counted in minor units and named as people say it', () => {
    expect(vi.amount(1_500_000, 'VND')).toBe('1.500.000 đồng')
    expect(tr.amount(150_050, 'TRY')).toBe('1.500,50 TL')
    expect(plain(sv.amount(12_000_000, 'SEK'))).toBe('120 000 kr')
    expect(es.amount(150_000, 'MXN')).toBe('$1,500.00')
  })

  it('are written in every currency an office can choose', () => {
    for (const currency of currencies) {
      const parts = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      const minor = 10 ** (parts.maximumFractionDigits ?? 0)
      for (const { amount } of [en, vi, sv, tr, es]) expect(amount(1_234 * minor, currency)).toMatch(/1\D?234/)
    }
  })
})

it('letters grow and shrink as the language does', () => {
  expect(tr.upper('eşitlik ve ışık')).toBe('EŞİTLİK VE IŞIK')
  expect(tr.lower('IŞIK')).toBe('ışık')
  expect(vi.upper('bình đẳng giới')).toBe('BÌNH ĐẲNG GIỚI')
})

it('order is the order of the language, and numbers count', () => {
  expect(['Öland', 'Zäta', 'Åmål', 'Ärla'].sort(sv.compare)).toEqual(['Zäta', 'Åmål', 'Ärla', 'Öland'])
  expect(['Điều 10', 'Điều 2', 'Dân số'].sort(vi.compare)).toEqual(['Dân số', 'Điều 2', 'Điều 10'])
})

it('lists are joined with the word of the language', () => {
  expect(es.list(['ejes', 'objetivos', 'estrategias'])).toBe('ejes, objetivos y estrategias')
  expect(vi.list(['phòng', 'khoa'])).toBe('phòng và khoa')
})

it('the same language gives the same formatter', () => {
  expect(createFormatter('sv')).toBe(sv)
})

it('an instant is shown in the time of this PC, with the day before it if asked', () => {
  const instant = '2026-03-05T10:05:00.000Z'
  expect(sv.moment(instant)).toMatch(/^\d\d:05$/)
  expect(sv.moment(instant, 'day-time')).toMatch(/^2026-03-0[456] kl\. \d\d:05$/)
})
