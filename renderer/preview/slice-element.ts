import type { Block, Paragraph, Table } from '#shared/documents/block.ts'
import { blockElement, appendRow } from './block-element.ts'
import { beginning, isBlockStart, sameMark, type Mark } from './flow.ts'
import type { Measurer } from './measurer.ts'
import type { Paper } from './paper.ts'
import { paragraphElement } from './paragraph-element.ts'
import { tableShell } from './table-shell.ts'

/** The blocks from one mark to the next as elements: what one page, or one cell on one page, holds. Widths in pixels. */
export function sliceElements(
  blocks: readonly Block[],
  from: Mark,
  to: Mark | null,
  width: number,
  paper: Paper,
  measurer: Measurer,
): HTMLElement[] {
  const elements: HTMLElement[] = []
  if (to && sameMark(from, to)) return elements
  const last = to ? (isBlockStart(to) ? to.block - 1 : to.block) : blocks.length - 1
  for (let index = from.block; index <= last; index += 1) {
    const block = blocks[index]
    if (!block) break
    const start = index === from.block && !isBlockStart(from) ? from : null
    const stop = to && index === to.block ? to : null
    const element = partElement(block, start, stop, width, paper, measurer)
    if (index === from.block && !(from.block === 0 && isBlockStart(from))) element.classList.add('head-of-page')
    elements.push(element)
  }
  return elements
}

function partElement(
  block: Block,
  start: Mark | null,
  stop: Mark | null,
  width: number,
  paper: Paper,
  measurer: Measurer,
): HTMLElement {
  if ((!start && !stop) || block.kind === 'rule' || block.kind === 'picture') return blockElement(block, paper)
  if (block.kind === 'table') return tablePart(block, start, stop, paper, measurer)
  return paragraphPart(block, start, stop, width, paper, measurer)
}

function paragraphPart(
  paragraph: Paragraph,
  start: Mark | null,
  stop: Mark | null,
  width: number,
  paper: Paper,
  measurer: Measurer,
): HTMLElement {
  const starts = measurer.lineStarts(paragraph, width)
  const offset = (line: number | undefined, otherwise: number) => starts[line ?? 0] ?? otherwise
  return paragraphElement(paragraph, paper, {
    from: start ? offset(start.line, 0) : 0,
    to: stop ? offset(stop.line, Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
    head: !start,
    tail: !stop,
  })
}

function tablePart(table: Table, start: Mark | null, stop: Mark | null, paper: Paper, measurer: Measurer): HTMLElement {
  const shell = tableShell(table)
  const first = start?.row ?? 0
  const end = stop ? (stop.row ?? 0) + (stop.cells ? 1 : 0) : table.rows.length
  for (let row = 0; row < Math.min(table.headRows, first); row += 1) {
    // The repeated head is for the eye; read aloud it would interrupt the rows.
    appendRow(shell, row, paper).ariaHidden = 'true'
  }
  for (let row = first; row < end; row += 1) {
    const marks = row === first ? start?.cells : undefined
    const stops = row === stop?.row ? stop?.cells : undefined
    if (!marks && !stops) {
      appendRow(shell, row, paper)
      continue
    }
    shell.addRow(row, (cell, column) => {
      const inner = measurer.cellWidth(table, row, column)
      return sliceElements(cell.blocks, marks?.[column] ?? beginning, stops?.[column] ?? null, inner, paper, measurer)
    })
  }
  return shell.element
}
