import { describe, expect, test } from 'vitest'
import type { Composition } from '#shared/documents/block.ts'
import { composeDocument } from '#shared/documents/compose.ts'
import { intern } from '#renderer/preview/intern.ts'
import { createPageKeys } from '#renderer/preview/page-keys.ts'
import { paperCss } from '#renderer/preview/paper-style.ts'
import { documentInAddress } from '#renderer/preview/print-address.ts'
import { sliceRuns } from '#renderer/preview/runs.ts'
import { buildVietnamDossier } from '../../builders/build-dossier.ts'

const composition = composeDocument('plan', buildVietnamDossier(), 'vi')

describe('a document that is shown again after a change', () => {
  test('keeps every block that did not change, so that only what changed is measured anew', () => {
    const first = intern(composition, new Map())
    const changed = JSON.parse(JSON.stringify(composition)) as Composition
    const paragraph = changed.sections[0]?.blocks.find((block) => block.kind === 'paragraph')
    if (paragraph?.kind === 'paragraph') paragraph.runs = [{ kind: 'text', text: 'changed' }]
    const second = intern(changed, first.pool)
    const before = first.composition.sections.flatMap(({ blocks }) => blocks)
    const after = second.composition.sections.flatMap(({ blocks }) => blocks)
    expect(after.filter((block) => !before.includes(block))).toHaveLength(1)
  })

  test('keeps the rows of a table around the row that changed', () => {
    const [annex] = composition.sections.slice(-1)
    const table = annex?.blocks.find((block) => block.kind === 'table')
    if (table?.kind !== 'table') throw new Error('the document has no table')
    const first = intern(composition, new Map())
    const changed = JSON.parse(JSON.stringify(composition)) as Composition
    const rows = changed.sections.at(-1)?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? []
    rows.at(-1)?.cells.at(-1)?.blocks.push({ kind: 'paragraph', style: 'tableCell', runs: [] })
    const second = intern(changed, first.pool)
    const rowsOf = ({ sections }: Composition) =>
      sections.at(-1)?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? []
    const kept = rowsOf(second.composition).filter((row) => rowsOf(first.composition).includes(row))
    expect(kept).toHaveLength(rowsOf(composition).length - 1)
  })

  test('pages with the same blocks have the same key wherever they stand in the list of blocks', () => {
    const { composition: shown } = intern(composition, new Map())
    const [section] = shown.sections
    if (!section) throw new Error('the document has no section')
    const keys = createPageKeys()
    const page = { section, sectionIndex: 0, first: false, number: 2 }
    const moved = { ...section, blocks: [{ kind: 'rule', length: 1, column: 1 } as const, ...section.blocks] }
    expect(keys.of({ ...page, from: { block: 3 }, to: { block: 6 } })).toBe(
      keys.of({ ...page, section: moved, from: { block: 4 }, to: { block: 7 } }),
    )
    expect(keys.of({ ...page, from: { block: 3 }, to: { block: 6 } })).not.toBe(
      keys.of({ ...page, from: { block: 3, line: 1 }, to: { block: 6 } }),
    )
  })
})

describe('a paragraph that goes over the end of a page', () => {
  test('is cut between its letters and keeps what is bold', () => {
    const runs = [{ kind: 'text', text: 'abc', bold: true }, { kind: 'break' }, { kind: 'text', text: 'def' }] as const
    expect(sliceRuns(runs, 0, 2)).toEqual([{ kind: 'text', text: 'ab', bold: true }])
    expect(sliceRuns(runs, 2, 5)).toEqual([
      { kind: 'text', text: 'c', bold: true },
      { kind: 'break' },
      { kind: 'text', text: 'd' },
    ])
    expect([...sliceRuns(runs, 0, 4), ...sliceRuns(runs, 4, 99)]).toEqual([...runs])
  })
})

describe('the named styles as CSS', () => {
  test('each style has its size in points and the height of a line in Word', () => {
    const css = paperCss(composition.styles)
    expect(css).toContain('.paper .s-body {')
    expect(css).toMatch(/\.s-nation \{[^}]*font-weight: 700[^}]*text-align: center/)
    expect(css).toContain('font-family: Tinos')
  })
})

describe('the address of the print page', () => {
  test('names record, kind and language', () => {
    expect(documentInAddress('#subject=plan&id=0198f0a2-0000-7000-8000-000000000001&kind=matrix&language=sv')).toEqual({
      subject: 'plan',
      id: '0198f0a2-0000-7000-8000-000000000001',
      kind: 'matrix',
      language: 'sv',
    })
  })

  test('is refused when the kind is not one of ours', () => {
    expect(documentInAddress('#subject=plan&id=0198f0a2-0000-7000-8000-000000000001&kind=letter')).toBeNull()
    expect(documentInAddress('')).toBeNull()
  })

  test('names a period by its days, and is refused when there are none such', () => {
    const at = (id: string) => documentInAddress(`#subject=period&id=${id}&kind=plan`)
    expect(at('2021-01-01..2021-06-30')?.id).toBe('2021-01-01..2021-06-30')
    expect(at('2021-06-30..2021-01-01')).toBeNull()
    expect(at('2021-02-30..2021-06-30')).toBeNull()
  })
})
