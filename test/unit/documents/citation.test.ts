import { describe, expect, it } from 'vitest'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { languages } from '#shared/i18n/languages.ts'
import { basisCitation, fullCitation, shortCitation } from '#shared/rules/citation.ts'
import { languageOfDirective } from '#shared/rules/directive-language.ts'
import { compareDirectives, orderBases } from '#shared/rules/directive-order.ts'
import { parseDirectiveNumber } from '#shared/rules/directive-number.ts'
import type { Directive } from '#shared/entities/directive.ts'
import { recordMaker } from '#test/builders/make-records.ts'

const record = recordMaker()
const vi = createFormatter('vi')
const directive = (fields: Partial<Directive>) =>
  record('directive', {
    kind: 'plan',
    typeName: 'Kế hoạch',
    subject: '',
    family: 'state',
    status: 'unknown',
    verified: false,
    ...fields,
  })

const plan = directive({
  number: '67/KH-UBND',
  issuedOn: '2021-02-08',
  issuer: 'Ủy ban nhân dân tỉnh An Giang',
  subject: 'xây dựng kế hoạch vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021',
})
const party = directive({
  kind: 'directive',
  family: 'party',
  typeName: 'Chỉ thị',
  number: '21-CT/TW',
  issuedOn: '2018-01-20',
  issuer: 'Ban Bí thư',
  subject: 'tiếp tục đẩy mạnh công tác phụ nữ trong tình hình mới',
})
const law = directive({
  kind: 'law',
  typeName: 'Luật',
  subject: 'Bình đẳng giới',
  number: '73/2006/QH11',
  issuedOn: '2006-11-29',
  issuer: 'Quốc hội',
})

describe('a citation', () => {
  it('names type, number, date, issuer and subject the first time', () => {
    expect(fullCitation(plan, vi)).toBe(
      'Kế hoạch số 67/KH-UBND ngày 08 tháng 02 năm 2021 của Ủy ban nhân dân tỉnh An Giang về xây dựng kế hoạch vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021',
    )
    expect(fullCitation(party, vi)).toBe(
      'Chỉ thị số 21-CT/TW ngày 20 tháng 01 năm 2018 của Ban Bí thư về tiếp tục đẩy mạnh công tác phụ nữ trong tình hình mới',
    )
  })

  it('names a Vietnamese law by type and name, and with its date as a legal basis', () => {
    expect(fullCitation(law, vi)).toBe('Luật Bình đẳng giới')
    expect(shortCitation(law, vi)).toBe('Luật Bình đẳng giới')
    expect(basisCitation(law, vi)).toBe('Luật Bình đẳng giới ngày 29 tháng 11 năm 2006')
  })

  it('is type and number afterwards, and leaves out what is not recorded', () => {
    expect(shortCitation(plan, vi)).toBe('Kế hoạch số 67/KH-UBND')
    expect(fullCitation({ ...party, issuedOn: null, issuer: null }, vi)).toBe(
      'Chỉ thị số 21-CT/TW về tiếp tục đẩy mạnh công tác phụ nữ trong tình hình mới',
    )
    expect(shortCitation({ ...plan, number: null }, vi)).toBe(
      'Kế hoạch về xây dựng kế hoạch vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021',
    )
  })

  it('does not say "về" twice', () => {
    expect(fullCitation({ ...party, issuedOn: null, issuer: null, subject: 'Về công tác cán bộ nữ' }, vi)).toBe(
      'Chỉ thị số 21-CT/TW về công tác cán bộ nữ',
    )
  })

  it('follows the word order of other languages', () => {
    const swedish = { ...law, typeName: 'diskrimineringslagen', number: '2008:567', subject: '' }
    expect(fullCitation(swedish, createFormatter('sv'))).toBe('diskrimineringslagen (2008:567)')
    expect(
      fullCitation(
        { ...law, typeName: 'Kanunu', number: '5393', issuer: 'TBMM', subject: 'Belediye' },
        createFormatter('tr'),
      ),
    ).toBe('5393 sayılı Belediye Kanunu')
  })
})

describe('a citation in a window or document of another language', () => {
  it.each(languages)('stays in the language of the directive: %s', (language) => {
    const words = createFormatter(language)
    expect(shortCitation(party, words)).toBe('Chỉ thị số 21-CT/TW')
    expect(fullCitation(plan, words)).toBe(fullCitation(plan, vi))
    expect(basisCitation(law, words)).toBe('Luật Bình đẳng giới ngày 29 tháng 11 năm 2006')
    const swedish = { ...party, typeName: 'Förordning', number: '2017:937', issuedOn: '2017-10-05', issuer: null }
    expect(fullCitation({ ...swedish, subject: 'statliga myndigheters arbete' }, words)).toBe(
      'Förordning 2017:937 den 5 oktober 2017 om statliga myndigheters arbete',
    )
  })

  it('is in that of window or document where nothing tells whose it is', () => {
    const unknown = { ...party, typeName: 'Order', number: '12', issuer: null, issuedOn: null, subject: 'equal pay' }
    expect(languageOfDirective(unknown)).toBeNull()
    expect(shortCitation(unknown, createFormatter('en'))).toBe('Order No. 12')
    expect(shortCitation(unknown, createFormatter('es'))).toBe('Order núm. 12')
  })
})

describe('the order of legal bases', () => {
  it('is by rank, then the older first', () => {
    const older = directive({ number: '12/KH-UBND', issuedOn: '2019-05-01' })
    expect([plan, party, older, law].sort(compareDirectives)).toEqual([law, party, older, plan])
  })

  it('keeps the place an author gave one', () => {
    const bases = [plan, party, law].map((each) => ({ directive: each, position: each === plan ? 0 : null }))
    expect(orderBases(bases).map((each) => each.directive)).toEqual([plan, law, party])
  })
})

describe('a typed number', () => {
  it.each([
    ['67/KH-UBND', { family: 'state', number: '67', type: 'KH', issuer: 'UBND' }],
    ['Số: 16/KH-LĐLĐ', { family: 'state', number: '16', type: 'KH', issuer: 'LĐLĐ' }],
    ['1167 / TTr - SLĐTBXH', { family: 'state', number: '1167', type: 'TTr', issuer: 'SLĐTBXH' }],
    ['739/BNV-CTTN&BĐG', { family: 'state', number: '739', type: 'BNV', issuer: 'CTTN&BĐG' }],
    ['21-CT/TW', { family: 'party', number: '21', type: 'CT', issuer: 'TW' }],
    ['30/2020/NĐ-CP', { family: 'law', number: '30', year: '2020', type: 'NĐ', issuer: 'CP' }],
    ['91/2025/QH15', { family: 'law', number: '91', year: '2025', issuer: 'QH15' }],
    ['2008:567', { family: 'sweden', number: '567', year: '2008' }],
  ])('%s is taken apart', (text, parts) => {
    expect(parseDirectiveNumber(text)).toMatchObject({ ...parts, warning: null })
  })

  it('that fits no pattern is kept as it is, with a hint', () => {
    expect(parseDirectiveNumber('ngoài mẫu 5')).toMatchObject({
      family: 'unknown',
      number: 'ngoài mẫu 5',
      warning: 'unusual-number',
    })
  })
})
