import { describe, expect, test } from 'vitest'
import { levelNames } from '#renderer/features/plan-editor/level-names.ts'
import { partsOf } from '#renderer/features/plan-editor/plan-parts.ts'
import { copiedText } from '#renderer/features/plan-editor/tree/copied-text.ts'
import { stepOf } from '#renderer/features/plan-editor/tree/tree-keys.ts'
import { treeRows, type TreeRow } from '#renderer/features/plan-editor/tree/tree-rows.ts'
import { neighbour, only, reachTo, stillThere, toggle } from '#renderer/features/plan-editor/tree/tree-selection.ts'
import { numberedPlan } from '#shared/documents/numbered-plan.ts'
import type { Numbered } from '#shared/documents/tree/number-tree.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { paragraphsOf, textOf } from '../documents/composed-text.ts'
import { buildCompositions } from '../../builders/build-documents.ts'
import { buildVietnamDossier } from '../../builders/build-dossier.ts'

const dossier = buildVietnamDossier()
const parts = partsOf(dossier.plan)
const rows = treeRows(numberedPlan(dossier, 'vi').body, new Set(), parts)
const nodeRows = rows.filter((row) => row.kind === 'node')

describe('the list of a plan', () => {
  test('begins with the document and its bases and ends with the recipients', () => {
    expect(rows.slice(0, 2).map(({ key }) => key)).toEqual(['document', 'bases'])
    expect(rows.at(-1)?.key).toBe('recipients')
  })

  test('calls each item by the name the office gives its level', () => {
    const own = { ...dossier.plan, levelNames: ['Mục tiêu', 'Nhiệm vụ'] }
    const named = treeRows(
      numberedPlan(dossier, 'vi').body,
      new Set(),
      parts,
      levelNames(own, createFormatter('vi')),
    ).flatMap((row) => (row.kind === 'node' ? [row] : []))
    const namesAt = (level: number) => new Set(named.filter((row) => row.level === level).map((row) => row.levelName))
    expect([namesAt(1), namesAt(2), namesAt(3)]).toEqual([new Set(['Mục tiêu']), new Set(['Nhiệm vụ']), new Set([''])])
    expect(levelNames({ ...own, levelNames: [] }, createFormatter('vi'))).toEqual(['Phần', 'Nội dung', 'Nhiệm vụ'])
  })

  test.each(buildCompositions().filter(({ composition: { kind } }) => kind !== 'matrix'))(
    'shows every mark as $name prints it',
    ({ dossier: records, composition }) => {
      const tree = numberedPlan(records, composition.language).body
      const texts = paragraphsOf(composition)
      for (const { node, marker } of flat(tree)) {
        if (node.kind === 'annex' || node.title === '') continue
        // In a table the mark stands in a cell of its own.
        const printed = texts
          .filter(({ source }) => source === node.id)
          .map(textOf)
          .join(' ')
        const start = node.title.slice(0, 6).toLowerCase()
        expect(printed.toLowerCase().replace(/\s+/g, ' ').trimStart()).toMatch(
          new RegExp(`^${escaped(marker.toLowerCase())} ?${escaped(start)}`),
        )
      }
    },
  )

  test('shows the tables that a Swedish plan counts among its headings where it prints them', () => {
    const umea = buildCompositions().find(
      ({ composition: { kind }, dossier: { plan } }) => kind === 'plan' && plan.profile === 'se-plan',
    )
    if (!umea) throw new Error('there is no Swedish plan')
    const { body, tables } = numberedPlan(umea.dossier, 'sv')
    const shown = treeRows(body, new Set(), partsOf(umea.dossier.plan), [], tables)
    const top = shown.filter(({ level }) => level === 1)
    const marks = top.flatMap((row) => (row.marker === '' ? [] : [row.marker]))
    const printed = umea.composition.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'paragraph' && block.style === 'heading1' ? [block] : []))
      .map(
        ({ runs }) =>
          runs
            .map((run) => (run.kind === 'text' ? run.text : ''))
            .join('')
            .split(' ')[0],
      )
    expect(marks).toEqual(printed)
    expect(top.find(({ key }) => key === 'matrix')).toMatchObject({
      kind: 'part',
      marker: expect.stringMatching(/^\d$/),
    })
    expect(shown.filter(({ key }) => key === 'matrix')).toHaveLength(1)
    expect(top.map(({ index }) => index)).toEqual(top.map((_, index) => index))
    expect(new Set(top.map(({ size }) => size))).toEqual(new Set([top.length]))
  })

  test('hides what stands under a closed item and says how many stand beside it', () => {
    const [first] = nodeRows
    if (!first) throw new Error('the plan has no items')
    const closed = treeRows(numberedPlan(dossier, 'vi').body, new Set([first.key]), parts)
    expect(closed.length).toBeLessThan(rows.length)
    expect(closed.find(({ key }) => key === first.key)).toMatchObject({ isOpen: false, hasChildren: true })
    expect(new Set(closed.filter(({ level }) => level === 1).map(({ size }) => size)).size).toBe(1)
  })

  test('copied items keep their marks and levels', () => {
    const [head, child] = [nodeRows[0], nodeRows[1]]
    const text = copiedText(rows, new Set([head?.key ?? '', child?.key ?? '']))
    expect(text.split('\n')).toHaveLength(2)
    expect(text).toMatch(/^I\. .+\n\t/)
  })
})

describe('choosing lines by keyboard', () => {
  const key = (index: number) => nodeRows[index]?.key ?? ''

  test('Shift chooses everything between', () => {
    const range = reachTo(rows, only(key(0)), key(2))
    expect([...range.chosen]).toEqual([key(0), key(1), key(2)])
    expect(range.active).toBe(key(2))
  })

  test('a part of the plan never joins a range', () => {
    expect(reachTo(rows, only(key(0)), 'bases')).toEqual(only('bases'))
    expect(toggle(rows, only('bases'), key(0))).toEqual(only(key(0)))
  })

  test('Ctrl adds and takes away, and one always stays', () => {
    const two = toggle(rows, only(key(0)), key(2))
    expect(two.chosen.size).toBe(2)
    expect(toggle(rows, two, key(2)).chosen).toEqual(new Set([key(0)]))
    expect(toggle(rows, only(key(0)), key(0)).chosen.size).toBe(1)
  })

  test('the arrow to the left leads to the parent', () => {
    const child = nodeRows.find(({ level }) => level === 2) as TreeRow
    expect(neighbour(rows, child.key, 'parent')).toBe(key(0))
  })

  test('what was removed is let go, and something stays chosen', () => {
    const gone = { active: 'gone', chosen: new Set(['gone', key(0)]), anchor: 'gone' }
    expect(stillThere(rows, gone, 'document')).toEqual(only(key(0)))
    expect(stillThere(rows, only('gone'), 'document')).toEqual(only('document'))
  })
})

describe('the keys of the list', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

  test('letters, also those an input method composes, open the title', () => {
    expect(stepOf({ ...plain, key: 'đ' })).toEqual({ kind: 'type' })
    expect(stepOf({ ...plain, key: 'Process' })).toEqual({ kind: 'type' })
  })

  test('commands of the window are left alone', () => {
    expect(stepOf({ ...plain, ctrlKey: true, key: 'k' })).toBeNull()
    expect(stepOf({ ...plain, ctrlKey: true, key: 'v' })).toBeNull()
    expect(stepOf({ ...plain, key: 'F1' })).toBeNull()
  })

  test('Alt with an arrow moves, Shift with an arrow chooses more', () => {
    expect(stepOf({ ...plain, altKey: true, key: 'ArrowUp' })).toEqual({ kind: 'command', command: 'move-up' })
    expect(stepOf({ ...plain, shiftKey: true, key: 'ArrowUp' })).toEqual({ kind: 'go', way: 'up', reach: true })
  })
})

function flat(tree: readonly Numbered[]): Numbered[] {
  return tree.flatMap((one) => [one, ...flat(one.children)])
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
