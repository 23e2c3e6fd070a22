import { describe, expect, it } from 'vitest'
import { marker } from '#shared/documents/tree/markers.ts'
import { nest } from '#shared/documents/tree/nest.ts'
import { numberTree, type Numbered } from '#shared/documents/tree/number-tree.ts'
import { swedenScheme, vietnamScheme } from '#shared/documents/tree/schemes.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import { roman, romanValue } from '#shared/rules/counting.ts'
import { recordMaker } from '#test/builders/make-records.ts'

type Draft = [kind: PlanNode['kind'], marker: PlanNode['marker'], children?: Draft[]]

function nodesOf(drafts: Draft[]): PlanNode[] {
  const record = recordMaker()
  const nodes: PlanNode[] = []
  const add = (list: Draft[], parentId: string | null) => {
    list.forEach(([kind, mark, children = []], position) => {
      const common = { partnerUnitIds: [], directiveIds: [], measuredBy: [], status: 'planned' as const }
      const node = record('planNode', {
        ...common,
        planId: record('office', {
          country: 'vn',
          kind: 'other',
          documentLanguage: 'vi',
          currency: 'VND',
          lengthUnit: 'mm',
        }).id,
        parentId,
        position,
        kind,
        marker: mark,
        title: '',
      })
      nodes.push(node)
      add(children, node.id)
    })
  }
  add(drafts, null)
  return nodes
}

const marks = (nodes: readonly Numbered[]): unknown[] =>
  nodes.map((each) => (each.children.length > 0 ? [each.marker, marks(each.children)] : each.marker))

describe('numbering', () => {
  it('of a Vietnamese plan is I., 1., dash, and numbers for tasks right under a section', () => {
    const nodes = nodesOf([
      [
        'section',
        'auto',
        [
          ['point', 'auto'],
          ['point', 'auto'],
        ],
      ],
      [
        'section',
        'auto',
        [
          ['section', 'auto', [['measure', 'auto', [['point', 'auto']]]]],
          [
            'section',
            'auto',
            [
              ['section', 'auto'],
              ['section', 'auto'],
            ],
          ],
        ],
      ],
      [
        'section',
        'auto',
        [
          ['measure', 'auto'],
          ['measure', 'auto'],
        ],
      ],
    ])
    expect(marks(numberTree(nest(nodes), vietnamScheme, 'vi'))).toEqual([
      ['I.', ['-', '-']],
      [
        'II.',
        [
          ['1.', [['-', ['+']]]],
          ['2.', ['a)', 'b)']],
        ],
      ],
      ['III.', ['1.', '2.']],
    ])
  })

  it('follows a mark the author chose, and each mark counts by itself', () => {
    const nodes = nodesOf([
      [
        'section',
        'auto',
        [
          ['measure', 'letter'],
          ['measure', 'none'],
          ['measure', 'letter'],
          ['point', 'number'],
          ['measure', 'dash'],
        ],
      ],
    ])
    expect(marks(numberTree(nest(nodes), vietnamScheme, 'vi'))).toEqual([['I.', ['a)', '', 'b)', '1.', '-']]])
  })

  it('of a Swedish plan is 1, 1.1, bullets and dashes under them, and leaves out numbers the document needs itself', () => {
    const nodes = nodesOf([
      [
        'section',
        'auto',
        [
          ['section', 'auto'],
          ['measure', 'auto', [['point', 'auto']]],
        ],
      ],
      ['section', 'none'],
      ['section', 'auto'],
    ])
    expect(marks(numberTree(nest(nodes), swedenScheme, 'sv', { at: 2, mark: 'outline', by: 2 }))).toEqual([
      ['1', ['1.1', ['•', ['–']]]],
      '',
      '4',
    ])
  })

  it('counts points by the Vietnamese alphabet with đ', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((index) => marker('letter', index, 'vi'))).toEqual([
      'a)',
      'b)',
      'c)',
      'd)',
      'đ)',
      'e)',
      'g)',
    ])
    expect(marker('letter', 3, 'tr')).toBe('ç)')
    expect(marker('letter', 26, 'en')).toBe('aa)')
  })

  it('writes Roman numerals, and reads those alone', () => {
    for (let value = 1; value < 4_000; value += 1) expect(romanValue(roman(value))).toBe(value)
    expect(['', 'IIX', 'VV', 'A', 'i'].map(romanValue)).toEqual([null, null, null, null, null])
    expect([1, 4, 9, 14, 40, 1999].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'MCMXCIX'])
  })

  it('puts nodes in order of position, then of making, and orphans at the top', () => {
    const nodes = nodesOf([
      ['section', 'auto'],
      ['section', 'auto'],
    ])
    const [first, second] = nodes
    if (!first || !second) throw new Error('two nodes')
    const orphan = { ...second, parentId: '01900000-0000-7000-8000-00000000dead' }
    expect(nest([{ ...orphan, position: 0 }, first]).map(({ node }) => node.id)).toEqual([first.id, second.id])
  })
})
