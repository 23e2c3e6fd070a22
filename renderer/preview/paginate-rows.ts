import {
  beginning,
  sameMark,
  type Fill,
  type Filled,
  type Flow,
  type Mark,
  type RowFlow,
  type RowsFlow,
} from './flow.ts'

/**
 * Sets the rows of a table from `from` on into `room` pixels. The head rows stand again at the top of every page the
 * table goes on to. A row is cut between lines unless it is to be kept together and fits on a page.
 */
export function fillRows(table: RowsFlow, block: number, from: Mark | null, room: number, fill: Fill): Filled {
  const start = from?.row ?? 0
  let height = start >= table.headRows && start > 0 ? headHeight(table) : 0
  for (let row = start; row < table.count; row += 1) {
    const flow = table.row(row)
    const marks = row === start ? from?.cells : undefined
    const needed = marks ? restOf(flow, marks, fill) : flow.height
    const isHead = row < table.headRows
    // On a page of its own there is no better place to wait for.
    const forced = from !== null && (isHead || row === Math.max(start, table.headRows))
    if (height + needed > room && !(forced && isHead)) {
      const cut = flow.keepTogether && !forced ? 'before' : cutRow(flow, marks, room - height, forced, fill)
      if (cut === 'before') return { next: row <= table.headRows && start === 0 ? { block } : { block, row }, height }
      if (cut !== 'whole') return { next: { block, row, cells: cut.cells }, height: height + cut.height }
    }
    height += needed
  }
  return { next: null, height }
}

/** Height of the head rows that repeat. */
function headHeight(table: RowsFlow): number {
  let height = 0
  for (let row = 0; row < Math.min(table.headRows, table.count); row += 1) height += table.row(row).height
  return height
}

type Cut = { cells: Mark[]; height: number }

// 'before': the page ends above the row. 'whole': nothing of it can be cut, so it stands although it is too tall.
function cutRow(
  row: RowFlow,
  marks: readonly Mark[] | undefined,
  room: number,
  forced: boolean,
  fill: Fill,
): Cut | 'whole' | 'before' {
  const parts = row.cells.map((cell, index) => {
    const from = marks?.[index] ?? beginning
    const { next, height } = fillCell(cell, from, room - row.frame, fill)
    return { next: next ?? { block: cell.length }, height, moved: next === null || !sameMark(next, from) }
  })
  const moved = forced ? parts.some((part) => part.moved) : parts.every((part) => part.moved)
  const open = parts.some(({ next }, index) => next.block < (row.cells[index]?.length ?? 0))
  if (!moved || !open) return forced ? 'whole' : 'before'
  return {
    cells: parts.map(({ next }) => next),
    height: Math.max(0, ...parts.map(({ height }) => height)) + row.frame,
  }
}

function fillCell(cell: readonly Flow[], from: Mark, room: number, fill: Fill): Filled {
  const first = cell[from.block]
  const fits = room >= leastOf(first, from)
  if (!fits && first) return { next: from, height: 0 }
  return fill((index) => cell[index], from, room)
}

function leastOf(flow: Flow | undefined, from: Mark): number {
  if (!flow || flow.kind === 'rows') return 0
  if (flow.kind === 'solid') return flow.height
  const start = from.line ?? 0
  const least = start === 0 ? Math.min(2, flow.lines.length) : 1
  return flow.lines.slice(start, start + least).reduce((sum, line) => sum + line, 0)
}

function restOf(row: RowFlow, marks: readonly Mark[], fill: Fill): number {
  const rests = row.cells.map((cell, index) => {
    const from = marks[index] ?? beginning
    return fill((at) => cell[at], from, Number.POSITIVE_INFINITY).height
  })
  return Math.max(0, ...rests) + row.frame
}
