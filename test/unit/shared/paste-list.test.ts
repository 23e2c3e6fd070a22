import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseList } from '#shared/rules/paste-list.ts'

/** The levels of a list as lines with two spaces for each. */
function outline(text: string): string[] {
  return parseList(text).map(({ depth, text: words }) => '  '.repeat(depth) + words)
}

describe('a list copied from Word', () => {
  it('keeps the levels of a Vietnamese plan', () => {
    const text = [
      'I. MỤC ĐÍCH, YÊU CẦU',
      '- Tăng cường sự lãnh đạo',
      '- Đẩy mạnh tuyên truyền',
      'II. NỘI DUNG',
      '1. Tuyên truyền',
      'a) Một',
      'b) Hai',
      'c) Ba',
      'd) Bốn',
      'đ) Năm',
      'e) Sáu',
      '2. Nâng cao năng lực',
      '- Điểm',
      '+ Nhỏ',
      '+ Nhỏ nữa',
      '- Điểm nữa',
      'III. TỔ CHỨC THỰC HIỆN',
    ].join('\n\n')
    expect(outline(text)).toEqual([
      'MỤC ĐÍCH, YÊU CẦU',
      '  Tăng cường sự lãnh đạo',
      '  Đẩy mạnh tuyên truyền',
      'NỘI DUNG',
      '  Tuyên truyền',
      '    Một',
      '    Hai',
      '    Ba',
      '    Bốn',
      '    Năm',
      '    Sáu',
      '  Nâng cao năng lực',
      '    Điểm',
      '      Nhỏ',
      '      Nhỏ nữa',
      '    Điểm nữa',
      'TỔ CHỨC THỰC HIỆN',
    ])
  })

  it('keeps the levels of outline numbers', () => {
    const text = '1 Mål\n1. Delaktighet\n1.1 Politik\n1.2 Förvaltning\n1.2.1 Nämnder\n2. Lön\n2.1. Kartläggning'
    expect(outline(text)).toEqual([
      '1 Mål',
      'Delaktighet',
      '  Politik',
      '  Förvaltning',
      '    Nämnder',
      'Lön',
      '  Kartläggning',
    ])
  })

  it('reads tabs and spaces as levels', () => {
    expect(outline('1.\tMål\n\ta.\tDel\n\tb.\tDel två\n\t\ti.\tDjup\n2.\tNästa')).toEqual([
      'Mål',
      '  Del',
      '  Del två',
      '    Djup',
      'Nästa',
    ])
    expect(outline('Uno\n  Dos\n  Tres\n    Cuatro\nCinco')).toEqual(['Uno', '  Dos', '  Tres', '    Cuatro', 'Cinco'])
  })

  it('knows the bullets of Word, its symbol fonts among them', () => {
    const text = '•\tEtt\no\tUnder\n\uF0A7\tDjup\n•\tTvå\n– Tre'
    expect(parseList(text).map(({ marker }) => marker)).toEqual(Array.from({ length: 5 }, () => 'dash'))
    expect(outline(text)).toEqual(['Ett', '  Under', '    Djup', 'Två', '  Tre'])
  })

  it('starts in the middle of a document without losing its footing', () => {
    expect(outline('4. Bốn\n- a\nIII. TỔ CHỨC\n1. Một\nIV. HẾT')).toEqual(['Bốn', '  a', 'TỔ CHỨC', '  Một', 'HẾT'])
  })

  it('tells the Roman i from the letter after h', () => {
    expect(outline('1) uno\ni) primero\nii) segundo\n2) dos\ng) siete\nh) ocho\ni) nueve')).toEqual([
      'uno',
      '  primero',
      '  segundo',
      'dos',
      '  siete',
      '  ocho',
      '  nueve',
    ])
  })

  it('takes no number, year or percentage for a marker', () => {
    const text = '2021 was a year\n1.5 million people\n-5 % of women\n100% participation\nKế hoạch số 67/KH-UBND'
    expect(parseList(text).every(({ marker, depth }) => marker === 'none' && depth === 0)).toBe(true)
    expect(outline(text)).toEqual(text.split('\n'))
  })

  it('joins a marker that stands alone with the words on the next line', () => {
    expect(outline('1.\nFirst\n2.\nSecond\n-\nUnder')).toEqual(['First', 'Second', '  Under'])
    expect(outline('One\n3.')).toEqual(['One', '3.'])
  })

  it('cleans what it takes', () => {
    const text = '- Bình\u0007 đẳng\r\n- giới\u00a0 \u202Eabc\v- next'.normalize('NFD')
    expect(parseList(text).map(({ text: words }) => words)).toEqual(['Bình đẳng', 'giới\u00a0 abc', 'next'])
  })

  it('never jumps a level and loses no words, whatever is pasted', () => {
    const mark = fc.constantFrom(
      '',
      '- ',
      '• ',
      '1. ',
      '2. ',
      '1.1 ',
      'a) ',
      'đ) ',
      'I. ',
      'II. ',
      '\t',
      '   ',
      'A. ',
      'iv) ',
    )
    const line = fc.tuple(mark, mark, fc.constantFrom('alpha', 'Đảng', '5', 'x y', '')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const items = parseList(lines.join('\n'))
        let last = -1
        for (const { depth } of items) {
          expect(depth).toBeLessThanOrEqual(last + 1)
          last = depth
        }
        const words = lines.join('\n').match(/alpha|Đảng|x y/g) ?? []
        expect(items.flatMap(({ text }) => text.match(/alpha|Đảng|x y/g) ?? [])).toEqual(words)
      }),
      { numRuns: 300 },
    )
  })
})
