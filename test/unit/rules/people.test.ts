import { describe, expect, it } from 'vitest'
import { balanceOf } from '#shared/rules/balance.ts'
import { nobody, sumOf } from '#shared/rules/breakdown.ts'
import { peoplePresent, presentByLevel } from '#shared/rules/people-present.ts'
import { sumProof, sumsInText } from '#shared/rules/sum-proof.ts'
import { reachOf } from '#shared/rules/unique-people.ts'

const people = (women: number, men: number, notStated = 0, other = 0) => ({ women, men, other, notStated })
const somebody = (
  sex: 'woman' | 'man' | 'other' | 'not-stated',
  presence: 'present' | 'remote' | 'absent' = 'present',
) => ({
  sex,
  presence,
  level: 'staff' as const,
})

describe('who was there', () => {
  it('are those named and present, in the place or remotely, and beside them those counted', () => {
    const named = [somebody('woman'), somebody('man', 'remote'), somebody('man', 'absent'), somebody('not-stated')]
    expect(peoplePresent(named, [{ ...people(18, 12), level: 'manager' }])).toEqual(people(19, 13, 1))
  })

  it('by level, in the order of the levels, without those nobody was of', () => {
    const groups = [
      { ...people(0, 0, 21), level: 'head' as const },
      { ...people(0, 0, 71), level: 'staff' as const },
    ]
    expect(presentByLevel([somebody('woman')], groups, ['head', 'manager', 'staff'])).toEqual([
      { level: 'head', people: people(0, 0, 21) },
      { level: 'staff', people: people(1, 0, 71) },
    ])
  })
})

describe('the balance', () => {
  it.each([
    [people(4, 6), true],
    [people(6, 4), true],
    [people(3, 2), true],
    [people(39, 61), false],
    [people(61, 39), false],
    [people(5, 5, 40, 3), true],
  ])('of %o holds within 40 and 60 percent: %s', (counts, holds) => {
    expect(balanceOf(counts).isBalanced).toBe(holds)
  })

  it('is told of women and men only, with the number it is told of; the others stand beside it', () => {
    expect(balanceOf(people(3, 1, 2, 1))).toEqual({ shareOfWomen: 0.75, of: 4, beside: 3, isBalanced: false })
    expect(balanceOf(people(0, 0, 231))).toEqual({ shareOfWomen: null, of: 0, beside: 231, isBalanced: null })
  })
})

describe('a sum', () => {
  const news =
    'Belediyede 21 daire başkanı, 21 şube müdürü, Dairede çalışan toplam 88 personel ile tüm birimlerden 30 kadın koordinatörü ile 71 birim personelinden oluşan toplam 231 kişiye eğitim verildi.'

  it('proves itself: 21 + 21 + 88 + 30 + 71 = 231', () => {
    expect(sumProof([21, 21, 88, 30, 71], 231)).toMatchObject({ sum: 231, holds: true })
    expect(sumProof([21, 21, 88, 30, 71], 232).holds).toBe(false)
  })

  it('is found in prose, with its subtotal', () => {
    expect(sumsInText(news)).toEqual([{ parts: [21, 21, 88, 30, 71], sum: 231, stated: 231, holds: true }])
    expect(sumsInText(news.replace('231', '213'))[0]).toMatchObject({ sum: 231, stated: 213, holds: false })
  })

  it.each([
    ['Mujeres 18, hombres 12, en total 30 personas.', true],
    ['Nữ 18, nam 12, tổng số 30 người.', true],
    ['18 kvinnor och 12 män, totalt 31 personer.', false],
    ['1.200 mujeres y 800 hombres, total: 2.000.', true],
  ])('is read in every language of the offices: %s', (text, holds) => {
    expect(sumsInText(text)[0]?.holds).toBe(holds)
  })

  it.each([
    'Plan 16 ngày 15/3/2019 tổng kết.',
    '31 paydaşla 3 ayda 41 toplantıdan, bir yerde toplam 41 toplantı ve eğitimden söz ediyor.',
    'Toplam 231 kişi.',
    '3 ayda 41 toplantı yapıldı.',
    '40 %, total 60 %',
  ])('is not seen where none is meant: %s', (text) => expect(sumsInText(text)).toEqual([]))
})

describe('different people', () => {
  const named = (...names: string[]) => names.map((name) => ({ personId: null, name, unitId: null }))

  it('are told apart by the person, else by name and unit, accents and capitals aside', () => {
    const nfd = 'Işık Yılmaz'.normalize('NFD')
    expect(
      reachOf([
        { named: named('Işık Yılmaz', 'Đặng Thu'), counted: [] },
        { named: named(nfd.toLocaleUpperCase('tr'), 'đặng thu'), counted: [] },
      ]),
    ).toEqual({ attendances: 4, least: 2, most: 2 })
  })

  it('are between two numbers where people were only counted', () => {
    const gatherings = [
      { named: [], counted: [people(20, 0)] },
      { named: [], counted: [people(10, 20)] },
    ]
    expect(reachOf(gatherings)).toEqual({ attendances: 50, least: 30, most: 50 })
    expect(reachOf([{ named: [], counted: [people(0, 0, 231)] }])).toEqual({ attendances: 231, least: 231, most: 231 })
  })

  it('without a name, because it was erased, are each somebody', () => {
    expect(reachOf([{ named: named('', ''), counted: [] }])).toEqual({ attendances: 2, least: 2, most: 2 })
  })
})

it('a total is always the sum of its parts', () => {
  expect(sumOf(nobody)).toBe(0)
  expect(sumOf(people(1, 2, 3, 4))).toBe(10)
})
