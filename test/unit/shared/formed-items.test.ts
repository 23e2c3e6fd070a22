import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/i18n/languages.ts'
import { nest } from '#shared/documents/tree/nest.ts'
import { numberTree, type Numbered, type NumberingScheme } from '#shared/documents/tree/number-tree.ts'
import { swedenScheme, vietnamScheme } from '#shared/documents/tree/schemes.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import { formedItems } from '#shared/rules/formed-items.ts'
import { parseList } from '#shared/rules/paste-list.ts'

/** The marks a pasted list gets in a document, two spaces for each level. */
function marks(text: string, scheme: NumberingScheme = vietnamScheme, language: Language = 'vi'): string[] {
  const above: string[] = []
  const nodes = formedItems(parseList(text)).map(({ depth, ...form }, index) => {
    above.length = depth
    const parentId = above.at(-1) ?? null
    const id = String(index).padStart(5, '0')
    above.push(id)
    return { ...form, id, parentId, position: index } as PlanNode
  })
  const written = (numbered: Numbered): string[] => [
    '  '.repeat(numbered.depth - 1) + `${numbered.marker} ${numbered.node.title}`.trim(),
    ...numbered.children.flatMap(written),
  ]
  return numberTree(nest(nodes), scheme, language).flatMap(written)
}

describe('a list copied from Word counts in the plan as it counted there', () => {
  it('also where a heading has nothing under it yet', () => {
    expect(marks('I. MỤC ĐÍCH\r\n- Một\r\n- Hai\r\nII. NỘI DUNG\r\n')).toEqual([
      'I. MỤC ĐÍCH',
      '  - Một',
      '  - Hai',
      'II. NỘI DUNG',
    ])
    expect(marks('I. A\nII. B\nIII. C')).toEqual(['I. A', 'II. B', 'III. C'])
  })

  it('through three levels of a Vietnamese plan, with the tabs and no-break spaces Word copies', () => {
    const text = [
      'I.\u00a0MỤC ĐÍCH, YÊU CẦU',
      '1.\tMục đích',
      '-\tTăng cường',
      '2.\tYêu cầu',
      'II.\u00a0NỘI DUNG',
      '1.\tTuyên truyền',
      'a)\u00a0Một',
      '-\tNhỏ',
      'b)\u00a0Hai',
      'c)\u00a0Ba',
      'd)\u00a0Bốn',
      'đ)\u00a0Năm',
      'e)\u00a0Sáu',
      '2.\tNâng cao năng lực',
      'III.\u00a0TỔ CHỨC THỰC HIỆN',
    ].join('\r\n')
    expect(marks(text)).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      '  1. Mục đích',
      '    - Tăng cường',
      '  2. Yêu cầu',
      'II. NỘI DUNG',
      '  1. Tuyên truyền',
      '    a) Một',
      '      - Nhỏ',
      '    b) Hai',
      '    c) Ba',
      '    d) Bốn',
      '    đ) Năm',
      '    e) Sáu',
      '  2. Nâng cao năng lực',
      'III. TỔ CHỨC THỰC HIỆN',
    ])
  })

  it('with dashes under dashes', () => {
    expect(marks('1. Một\n- Điểm\n+ Nhỏ\n+ Nhỏ nữa\n- Điểm nữa').slice(1)).toEqual([
      '  - Điểm',
      '    + Nhỏ',
      '    + Nhỏ nữa',
      '  - Điểm nữa',
    ])
    expect(formedItems(parseList('•\tEtt\n\to\tUnder\n•\tTvå')).map(({ kind }) => kind)).toEqual([
      'point',
      'point',
      'point',
    ])
  })

  it('in Swedish outline numbers', () => {
    const text =
      '1\tMål\r\n1.\tDelaktighet\r\n1.1\tPolitik\r\n•\tNämnder\r\n1.2\tFörvaltning\r\n2.\tLön\r\n2.1.\tKartläggning'
    expect(marks(text, swedenScheme, 'sv').slice(1)).toEqual([
      '1 Delaktighet',
      '  1.1 Politik',
      '    • Nämnder',
      '  1.2 Förvaltning',
      '2 Lön',
      '  2.1 Kartläggning',
    ])
  })

  it('in the letters of Turkish and of Spanish', () => {
    const turkish = '1. Amaç\na) Bir\nb) İki\nc) Üç\nç) Dört\nd) Beş\n2. Hedef'
    expect(marks(turkish, vietnamScheme, 'tr').map((line) => line.trim().split(' ')[0])).toEqual([
      'I.',
      'a)',
      'b)',
      'c)',
      'ç)',
      'd)',
      'II.',
    ])
    const spanish = [...'abcdefghijklmnño'].map((letter) => `${letter}) Línea ${letter}`).join('\n')
    expect(marks(spanish, vietnamScheme, 'es').at(-1)).toBe('o) Línea o')
    expect(marks(spanish, vietnamScheme, 'es')).toHaveLength(16)
  })

  it('keeps the numbers of a list that is no heading of anything', () => {
    expect(marks('1. Một\n2. Hai\n3. Ba')).toEqual(['1. Một', '2. Hai', '3. Ba'])
    expect(marks('I. Một\n1. Hai\n2. Ba\nII. Bốn')).toEqual(['I. Một', '  1. Hai', '  2. Ba', 'II. Bốn'])
  })

  it('gives lines without marks the form of their level', () => {
    expect(marks('Uno\n\tDos\n\tTres\nCinco', swedenScheme, 'es')).toEqual(['1 Uno', '  • Dos', '  • Tres', '2 Cinco'])
  })
})
