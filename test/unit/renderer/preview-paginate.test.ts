import { describe, expect, test } from 'vitest'
import type { Flow, Mark, RowFlow } from '#renderer/preview/flow.ts'
import { paginate } from '#renderer/preview/paginate.ts'

const line = 20

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

function starts(blocks: Flow[], room: number): Mark[] {
  return paginate(
    (index) => blocks[index],
    () => room,
  )
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
