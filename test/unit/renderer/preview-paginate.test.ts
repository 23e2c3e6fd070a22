import { describe, expect, test } from 'vitest'
import type { Flow, Mark, RowFlow } from '#renderer/preview/flow.ts'
import { layPages } from '#renderer/preview/layout.ts'
import type { Block, Section } from '#shared/documents/block.ts'

const line = 20
const twipsPerPixel = 15

describe('a document laid out on pages', () => {
  test('a short document stands on one page', () => {
    expect(starts([text(3), text(2)], 200)).toEqual([{ block: 0 }])
  })

  test('a paragraph goes over to the next page between its lines', () => {
    expect(starts([text(3), text(6)], 120)).toEqual([{ block: 0 }, { block: 1, line: 3 }])
  })

  test('one line of a paragraph never stands alone at the foot of a page', () => {
    expect(starts([text(4), text(5)], 100)).toEqual([{ block: 0 }, { block: 1 }])
  })

  test('one line of a paragraph never stands alone at the head of a page', () => {
    expect(starts([text(1), text(5)], 100)).toEqual([{ block: 0 }, { block: 1, line: 3 }])
  })

  test('three lines that do not fit go over together', () => {
    expect(starts([text(3), text(3)], 100)).toEqual([{ block: 0 }, { block: 1 }])
  })

  test('a heading goes along with the text it heads', () => {
    expect(starts([text(3), heading(), heading(), text(3)], 110)).toEqual([{ block: 0 }, { block: 1 }])
  })

  test('headings that fill a whole page with nothing to head do not hold up the document', () => {
    expect(starts([heading(), heading(), heading(), heading(), text(2)], 60)).toEqual([{ block: 0 }, { block: 3 }])
  })

  test('between two paragraphs stands the larger of their spaces', () => {
    const blocks = [text(2, { after: 10 }), text(2, { before: 30 })]
    expect(starts(blocks, 110)).toEqual([{ block: 0 }])
    expect(starts(blocks, 109)).toEqual([{ block: 0 }, { block: 1 }])
  })

  test('space above a paragraph is dropped at the head of a page', () => {
    expect(starts([text(4), text(4, { before: 30 })], 80)).toEqual([{ block: 0 }, { block: 1 }])
  })

  test('space above the very first paragraph stays', () => {
    expect(starts([text(4, { before: 30 })], 80)).toEqual([{ block: 0 }, { block: 0, line: 2 }])
  })

  test('a paragraph longer than several pages fills each of them', () => {
    expect(starts([text(12)], 100)).toEqual([{ block: 0 }, { block: 0, line: 5 }, { block: 0, line: 10 }])
  })

  test('a line taller than the page still comes, one to a page', () => {
    expect(starts([text(3)], 10)).toHaveLength(3)
  })

  test('a picture taller than the page stands on a page of its own', () => {
    const picture: Flow = { kind: 'solid', before: 0, after: 0, height: 500 }
    expect(starts([text(1), picture, text(1)], 100)).toEqual([{ block: 0 }, { block: 1 }, { block: 2 }])
  })
})

describe('a table laid out on pages', () => {
  test('a table goes over between rows', () => {
    expect(starts([table(0, [row(2), row(2), row(2)])], 90)).toEqual([{ block: 0 }, { block: 0, row: 2 }])
  })

  test('the head rows take their place again on each page', () => {
    const rows = [row(1), ...Array.from({ length: 6 }, () => row(1))]
    expect(starts([table(1, rows)], 60)).toEqual([{ block: 0 }, { block: 0, row: 3 }, { block: 0, row: 5 }])
  })

  test('a head row is not left alone at the foot of a page', () => {
    expect(starts([text(3), table(1, [row(1), row(2)])], 100)).toEqual([{ block: 0 }, { block: 1 }])
  })

  test('a heading goes along with the first row of its table', () => {
    expect(starts([text(2), heading(), table(1, [row(1), row(2)])], 110)).toEqual([{ block: 0 }, { block: 1 }])
  })

  test('a row that is kept together goes over whole', () => {
    expect(starts([table(0, [row(3), row(4)])], 100)).toEqual([{ block: 0 }, { block: 0, row: 1 }])
  })

  test('a row that may be cut goes on in each of its cells', () => {
    const open = cells([text(6), text(2)])
    expect(starts([table(0, [row(2), open])], 100)).toEqual([
      { block: 0 },
      { block: 0, row: 1, cells: [{ block: 0, line: 3 }, { block: 1 }] },
    ])
  })

  test('a row taller than the page is cut even where it should stay together', () => {
    const pages = starts([table(1, [row(1), row(9)])], 100)
    expect(pages).toHaveLength(3)
    expect(pages[1]).toEqual({ block: 0, row: 1, cells: [{ block: 0, line: 4 }] })
  })

  test('text after a cut row follows it on the last page', () => {
    const pages = starts([table(0, [cells([text(8)])]), text(2)], 100)
    expect(pages).toEqual([{ block: 0 }, { block: 0, row: 0, cells: [{ block: 0, line: 5 }] }])
  })
})

describe('the numbers of the pages', () => {
  test('go on over the sections of a document, and begin again where a section says so', () => {
    const sections = [text(7), text(7), text(2)].map((flow, index) => sectionOf([flow], 100, index === 1))
    const pages = [...layPages({ sections: sections.map(({ section }) => section) }, measurerOf(sections))]
    expect(pages.map(({ sectionIndex, number, first }) => [sectionIndex, number, first])).toEqual([
      [0, 1, true],
      [0, 2, false],
      [1, 1, true],
      [1, 2, false],
      [2, 3, true],
    ])
  })
})

type Measured = { section: Section; flows: Flow[] }

/** Where each page begins when the blocks stand on pages with `room` pixels for text. */
function starts(blocks: Flow[], room: number): Mark[] {
  const only = sectionOf(blocks, room, false)
  return [...layPages({ sections: [only.section] }, measurerOf([only]))].map(({ from }) => from)
}

// The sizes are given here, so the blocks themselves are empty.
function sectionOf(flows: Flow[], room: number, restart: boolean): Measured {
  const margins = { top: 0, right: 0, bottom: 0, left: 0, header: 0, footer: 0 }
  const page = { width: twipsPerPixel, height: room * twipsPerPixel, landscape: false }
  const blocks: Block[] = []
  return { section: { page, margins, header: [], footer: [], plainFirstPage: false, restart, blocks }, flows }
}

function measurerOf(sections: Measured[]) {
  return {
    flows: (blocks: readonly Block[]) => (index: number) =>
      sections.find(({ section }) => section.blocks === blocks)?.flows[index],
  }
}

function text(count: number, { before = 0, after = 0 } = {}): Flow {
  return { kind: 'lines', before, after, lines: Array.from({ length: count }, () => line), keepNext: false }
}

function heading(): Flow {
  return { kind: 'lines', before: 0, after: 0, lines: [line], keepNext: true }
}

function row(lines: number): RowFlow {
  return { height: lines * line, frame: 0, keepTogether: true, cells: [[text(lines)]] }
}

function cells(columns: ((Flow & { kind: 'lines' }) | Flow)[]): RowFlow {
  const height = Math.max(...columns.map((flow) => (flow.kind === 'lines' ? flow.lines.length * line : 0)))
  return { height, frame: 0, keepTogether: false, cells: columns.map((flow) => [flow]) }
}

function table(headRows: number, rows: RowFlow[]): Flow {
  return { kind: 'rows', headRows, count: rows.length, row: (index) => rows[index] as RowFlow }
}
