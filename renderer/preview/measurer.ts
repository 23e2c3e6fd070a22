import type { Block, Paragraph, Table } from '#shared/documents/block.ts'
import { styleOf } from '#shared/documents/style.ts'
import { blockElement, appendRow } from './block-element.ts'
import type { Flow, FlowAt, RowFlow } from './flow.ts'
import { lineCount, lineStartsOf } from './lines.ts'
import { createMeasureBox } from './measure-box.ts'
import type { Paper } from './paper.ts'
import { paragraphElement } from './paragraph-element.ts'
import { tableShell } from './table-shell.ts'
import { px } from './units.ts'

export type Measurer = {
  /** The blocks of a section set in a column of `width` pixels; each is measured when it is first asked for. */
  flows: (blocks: readonly Block[], width: number) => FlowAt
  /** Character offsets at which the lines of a paragraph begin. */
  lineStarts: (paragraph: Paragraph, width: number) => number[]
  /** Width for text in one cell, pixels. */
  cellWidth: (table: Table, row: number, column: number) => number
  /** Frees the hidden column. */
  dispose: () => void
}

// So many blocks are laid out at once: enough that reading sizes does not lay out the page each time anew, few enough
// that the first page does not wait for the last.
const batch = 40

/** Measures blocks in a hidden column with the styles of the document. Sizes are kept as long as the block lives. */
export function createMeasurer(paper: Paper, language: string): Measurer {
  const box = createMeasureBox(language)
  const known = new Map<number, WeakMap<Block, Flow>>()
  const rows = new WeakMap<Table['rows'][number], RowFlow>()
  const starts = new Map<number, WeakMap<Paragraph, number[]>>()

  function measure(blocks: readonly Block[], from: number, width: number, cache: WeakMap<Block, Flow>) {
    const fresh = blocks.slice(from, from + batch).filter((block) => !cache.has(block))
    const flat = fresh.filter((block) => block.kind !== 'table')
    const elements = box.show(
      width,
      flat.map((block) => blockElement(block, paper)),
    )
    for (const [index, block] of flat.entries()) {
      const element = elements[index]
      if (element) cache.set(block, flowOf(block, element, paper))
    }
    for (const block of fresh) if (block.kind === 'table') cache.set(block, tableFlow(block))
  }

  function tableFlow(table: Table): Flow {
    return { kind: 'rows', headRows: table.headRows, count: table.rows.length, row: (index) => rowAt(table, index) }
  }

  function rowAt(table: Table, index: number): RowFlow {
    const row = table.rows[index]
    const kept = row && rows.get(row)
    if (kept) return kept
    const shell = tableShell(table)
    const end = Math.min(index + batch, table.rows.length)
    const elements = [...table.rows.slice(index, end).keys()].map((offset) => appendRow(shell, index + offset, paper))
    box.show(px(table.columns.reduce((sum, width) => sum + width, 0)), [shell.element])
    for (const [offset, element] of elements.entries()) {
      const entry = table.rows[index + offset]
      if (entry) rows.set(entry, rowFlow(entry, element, paper))
    }
    return (row && rows.get(row)) ?? { height: 0, frame: 0, keepTogether: true, cells: [] }
  }

  return {
    flows: (blocks, width) => {
      const cache = known.get(width) ?? new WeakMap<Block, Flow>()
      known.set(width, cache)
      return (index) => {
        const block = blocks[index]
        if (!block) return undefined
        if (!cache.has(block)) measure(blocks, index, width, cache)
        return cache.get(block)
      }
    },
    lineStarts: (paragraph, width) => {
      const cache = starts.get(width) ?? new WeakMap<Paragraph, number[]>()
      starts.set(width, cache)
      const kept = cache.get(paragraph)
      if (kept) return kept
      const [element] = box.show(width, [paragraphElement(paragraph, paper)])
      const found = element ? lineStartsOf(element, lineCount(element)) : [0]
      cache.set(paragraph, found)
      return found
    },
    cellWidth: (table, row, column) => {
      const cells = table.rows[row]?.cells ?? []
      const first = cells.slice(0, column).reduce((sum, cell) => sum + (cell.span ?? 1), 0)
      const span = cells[column]?.span ?? 1
      const width = table.columns.slice(first, first + span).reduce((sum, part) => sum + part, 0)
      return px(width - 2 * table.padding)
    },
    dispose: () => box.remove(),
  }
}

function rowFlow(row: Table['rows'][number], element: HTMLElement, paper: Paper): RowFlow {
  const columns = [...element.querySelectorAll(':scope > * > .flow')]
  const cells = row.cells.map((cell, index) => {
    const children = [...(columns[index]?.children ?? [])]
    return cell.blocks.map((block, at) => flowOf(block, children[at] as HTMLElement, paper))
  })
  const height = element.getBoundingClientRect().height
  const text = Math.max(0, ...columns.map((column) => column.getBoundingClientRect().height))
  return { height, frame: height - text, keepTogether: row.keepTogether ?? false, cells }
}

function flowOf(block: Block, element: HTMLElement, paper: Paper): Flow {
  const { height } = element.getBoundingClientRect()
  if (block.kind === 'paragraph') {
    const style = styleOf(paper.styles, block.style)
    const count = lineCount(element)
    return {
      kind: 'lines',
      before: px(style.before + (block.before ?? 0)),
      after: px(style.after),
      lines: Array.from({ length: count }, () => height / count),
      keepNext: block.keepNext ?? style.keepNext,
      // A style that goes along with what follows, a heading, is not cut either; the Word file says the same.
      keepLines: style.keepNext,
    }
  }
  if (block.kind === 'rule')
    return { kind: 'solid', before: px(block.before ?? 0), after: px(block.after ?? 0), height }
  return { kind: 'solid', before: 0, after: 0, height }
}
