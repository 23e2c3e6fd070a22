import { describe, expect, it } from 'vitest'
import { mostPasted, readPeople } from '#shared/rules/read-people.ts'
import { repeatedPlaces } from '#shared/rules/same-person.ts'
import { failureOf } from '#test/harness/caught.ts'

const words = {
  units: [{ id: 'u1', name: 'Phòng Đào tạo', abbreviation: 'PĐT' }],
  levels: [{ id: 'head', label: 'Başkan' }] as const,
}
const read = (text: string) => readPeople(text, words)

describe('people pasted from a spreadsheet', () => {
  it('are read with sex, unit, level and post, whatever the order of the columns', () => {
    const [one] = read('1\tNguyễn Thị Hoa\tTrưởng phòng\tNữ\tphong dao tao\tBAŞKAN')
    expect(one).toEqual({ name: 'Nguyễn Thị Hoa', sex: 'woman', level: 'head', post: 'Trưởng phòng', unitId: 'u1' })
  })

  it('are found under headings, also where the name stands in two columns behind others', () => {
    const people = read('Unidad\tNombre\tApellidos\tSexo\nPĐT\tAna\tRuiz Gil\tMujer')
    expect(people).toMatchObject([{ name: 'Ana Ruiz Gil', sex: 'woman', unitId: 'u1' }])
  })

  it('never get a sex from their name, and none from a letter that could mean either', () => {
    expect(read('María\nJuan').map(({ sex }) => sex)).toEqual(['not-stated', 'not-stated'])
    expect(read('Ana\tM\nEva\tM').map(({ sex }) => sex)).toEqual(['not-stated', 'not-stated'])
    expect(read('Ana\tM\nJuan\tH').map(({ sex }) => sex)).toEqual(['woman', 'man'])
    expect(read('Ann\tF\nJohn\tM').map(({ sex }) => sex)).toEqual(['woman', 'man'])
    expect(read('Ayşe\tK\nAli\tE').map(({ sex }) => sex)).toEqual(['woman', 'man'])
  })

  it('are refused where they are more than one paste takes, and nothing is cut off', () => {
    const many = Array.from({ length: mostPasted + 1 }, (_, at) => `Person ${at}`).join('\n')
    expect(failureOf(() => read(many))).toMatchObject({ code: 'too-large', detail: { limit: mostPasted } })
    expect(read(many.slice(0, many.lastIndexOf('\n')))).toHaveLength(mostPasted)
  })
})

describe('the same person twice', () => {
  const somebody = (name: string, unitId: string | null = null, personId: string | null = null) => ({
    name,
    unitId,
    personId,
  })

  it('is found in either Unicode form, in capitals and without accents', () => {
    const people = ['Đỗ Thị Ánh', 'ĐỖ THỊ ÁNH'.normalize('NFD'), 'do thi  anh', 'Işık', 'IŞIK']
    expect(repeatedPlaces(people.map((name) => somebody(name)))).toEqual([1, 2, 4])
  })

  it('is somebody else where unit or register say so', () => {
    expect(repeatedPlaces([somebody('Ana', 'u1'), somebody('Ana', 'u2'), somebody('Ana', 'u1')])).toEqual([2])
    expect(repeatedPlaces([somebody('Ana', null, 'p1'), somebody('Ana', null, 'p2')])).toEqual([])
    expect(repeatedPlaces([somebody('Ana R.', null, 'p1'), somebody('A. Ruiz', 'u1', 'p1')])).toEqual([1])
  })

  it('is not everybody whose name was erased', () => {
    expect(repeatedPlaces([somebody(''), somebody('')])).toEqual([])
  })
})
