import { describe, expect, it } from 'vitest'
import { duplicateGroups, type Comparable } from '#shared/rules/duplicates.ts'
import { priorityOf } from '#shared/rules/stakeholder-priority.ts'

const of = (id: string, name: string, more: Partial<Comparable> = {}): Comparable => ({
  id,
  name,
  shortName: null,
  email: null,
  ...more,
})

describe('what may be the same organisation', () => {
  it.each([
    ['capitals and marks', 'Hội Liên hiệp Phụ nữ', 'HOI LIEN HIEP PHU NU', 'name'],
    ['letters with dots', 'KADIN DAYANIŞMA DERNEĞİ', 'Kadın Dayanışma Derneği', 'name'],
    ['composed and decomposed letters', 'Länsstyrelsen', 'Länsstyrelsen'.normalize('NFD'), 'name'],
    ['another order of words', 'Barosu Mersin', 'Mersin Barosu', 'name'],
    ['a letter too many', 'Anne Çocuk Eğitim Vakfı', 'Anne Çocuk Eğitiim Vakfı', 'one-letter'],
    ['another letter', 'Umeå universitet', 'Umeå univarsitet', 'one-letter'],
  ])('is found by %s', (_, one, other, reason) => {
    expect(duplicateGroups([of('1', one), of('2', other)])).toEqual([{ reason, ids: ['1', '2'] }])
  })

  it('is found where the short name of one is the name of the other, and by the same address', () => {
    const full = of('1', 'Anne Çocuk Eğitim Vakfı', { shortName: 'AÇEV', email: 'a@acev.example' })
    expect(duplicateGroups([full, of('2', 'Açev')])).toEqual([{ reason: 'short-name', ids: ['1', '2'] }])
    expect(duplicateGroups([full, of('2', 'A.Ç.E.V.')])).toMatchObject([{ reason: 'short-name' }])
    expect(duplicateGroups([full, of('2', 'Vakıf', { email: 'A@ACEV.example ' })])).toEqual([
      { reason: 'e-mail', ids: ['1', '2'] },
    ])
  })

  it('is not said twice, and short names are not compared letter by letter', () => {
    const same = { shortName: 'UNI', email: 'a@b.example' }
    expect(duplicateGroups([of('1', 'Umeå universitet', same), of('2', 'Umeå Universitet', same)])).toEqual([
      { reason: 'name', ids: ['1', '2'] },
    ])
    expect(duplicateGroups([of('1', 'ABF'), of('2', 'ABC')])).toEqual([])
    expect(duplicateGroups([of('1', '???'), of('2', '!')])).toEqual([])
  })
})

describe('what to do about an organisation', () => {
  it.each([
    [5, 5, 'together'],
    [3, 3, 'together'],
    [4, 2, 'satisfied'],
    [2, 4, 'informed'],
    [1, 1, 'watched'],
    [null, 5, null],
    [5, null, null],
  ])('with influence %s and interest %s is %s', (influence, interest, priority) => {
    expect(priorityOf({ influence, interest })).toBe(priority)
  })
})
