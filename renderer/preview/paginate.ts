import { gapBetween, isBlockStart, type Filled, type Flow, type FlowAt, type LinesFlow, type Mark } from './flow.ts'
import { fillRows } from './paginate-rows.ts'

/** At least so many lines of a paragraph stay together at the foot and at the head of a page. */
const together = 2

// Measured heights carry sub-pixel remainders; a line that misses by less than this still belongs to the page.
const tolerance = 0.5

/**
 * Fills one page (or one cell) with what fits into `room` pixels, beginning at `from`. Always makes progress: what is
 * taller than a whole page stands on a page of its own.
 */
export function fill(flowAt: FlowAt, from: Mark, room: number): Filled {
  let used = 0
  let after = 0
  for (let block = from.block; ; block += 1) {
    const flow = flowAt(block)
    if (!flow) return { next: null, height: used + after }
    const first = block === from.block
    const top = used + spaceAbove(flow, first ? from : null, after)
    const placed = place(flow, block, first ? from : null, room - top + tolerance)
    if (placed.next) {
      if (!isBlockStart(placed.next)) return { next: placed.next, height: top + placed.height }
      if (!first) return { next: withFollowers(flowAt, from, block), height: used }
    }
    used = top + placed.height
    after = flow.kind === 'rows' ? 0 : flow.after
  }
}

// Word drops the space above the first paragraph of a page, except where the section begins.
function spaceAbove(flow: Flow, from: Mark | null, after: number): number {
  const before = flow.kind === 'rows' ? 0 : flow.before
  if (!from) return gapBetween(after, before)
  return from.block === 0 && isBlockStart(from) ? before : 0
}

/** How one block takes the room left; `from` is set when the page begins inside or before it. */
function place(flow: Flow, block: number, from: Mark | null, room: number): Filled {
  if (flow.kind === 'rows') return fillRows(flow, block, from, room, fill)
  if (flow.kind === 'lines') return placeLines(flow, block, from, room)
  const fits = flow.height <= room || from !== null
  return { next: fits ? null : { block }, height: flow.height }
}

function placeLines(flow: LinesFlow, block: number, from: Mark | null, room: number): Filled {
  const start = from?.line ?? 0
  const total = flow.lines.length
  let height = 0
  let end = start
  while (end < total && height + (flow.lines[end] ?? 0) <= room) {
    height += flow.lines[end] ?? 0
    end += 1
  }
  if (end === total) return { next: null, height }
  const kept = flow.keepLines ? start : keepTogether(start, end, total)
  // At the head of a page there is no better place: a line at a time, whatever fits.
  const stop = kept > start || !from ? kept : Math.max(end, start + 1)
  if (stop >= total) return { next: null, height }
  const lines = flow.lines.slice(start, stop).reduce((sum, line) => sum + line, 0)
  return { next: stop === start ? { block, line: start } : { block, line: stop }, height: lines }
}

function keepTogether(start: number, end: number, total: number): number {
  const stop = Math.min(end, total - together)
  const least = start === 0 ? together : 1
  return stop - start < least ? start : stop
}

/** Where the page really ends when it would end before `block`: headings go along with what they head. */
function withFollowers(flowAt: FlowAt, from: Mark, block: number): Mark {
  let first = block
  while (first > from.block && keepsNext(flowAt(first - 1))) first -= 1
  const heldWhole = first === from.block
  return { block: heldWhole ? block : first }
}

function keepsNext(flow: Flow | undefined): boolean {
  return flow?.kind === 'lines' && flow.keepNext
}
