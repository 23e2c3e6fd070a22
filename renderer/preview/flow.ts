/**
 * What pagination knows about the blocks of one section or one cell. All lengths are CSS pixels at 100 %; nothing here
 * touches the screen, so the rules of breaking can be tried without one.
 */
export type LinesFlow = {
  kind: 'lines'
  before: number
  after: number
  /** Height of each line. */
  lines: readonly number[]
  keepNext: boolean
  /** Goes to the next page whole. */
  keepLines?: boolean
}

export type SolidFlow = { kind: 'solid'; before: number; after: number; height: number }

export type RowFlow = {
  height: number
  /** Border and padding above and below the text of a cell. */
  frame: number
  keepTogether: boolean
  cells: readonly (readonly Flow[])[]
}

/** A table. Rows are asked for one by one, so that a long one is measured only as far as it is laid out. */
export type RowsFlow = { kind: 'rows'; headRows: number; count: number; row: (index: number) => RowFlow }

export type Flow = LinesFlow | SolidFlow | RowsFlow

/** Gives the block at an index, or undefined past the end; blocks are measured when they are first asked for. */
export type FlowAt = (index: number) => Flow | undefined

/** How far one page reaches: `next` is where the following page begins, null when everything stands. */
export type Filled = { next: Mark | null; height: number }

export type Fill = (flowAt: FlowAt, from: Mark, room: number) => Filled

/** A place in a list of blocks: before the block, or before one of its lines or rows, or inside a row that is split. */
export type Mark = { block: number; line?: number; row?: number; cells?: readonly Mark[] }

export const beginning: Mark = { block: 0 }

/** Whether two marks name the same place. */
export function sameMark(a: Mark, b: Mark): boolean {
  return (
    a.block === b.block &&
    (a.line ?? 0) === (b.line ?? 0) &&
    (a.row ?? 0) === (b.row ?? 0) &&
    (a.cells?.length ?? 0) === (b.cells?.length ?? 0) &&
    (a.cells ?? []).every((cell, index) => sameMark(cell, b.cells?.[index] ?? beginning))
  )
}

/** Whether the mark stands before the whole block, not somewhere inside. */
export function isBlockStart(mark: Mark): boolean {
  return (mark.line ?? 0) === 0 && (mark.row ?? 0) === 0 && mark.cells === undefined
}

/** Word leaves the larger of the two spaces between paragraphs, not their sum (tried with LibreOffice too). */
export function gapBetween(after: number, before: number): number {
  return Math.max(after, before)
}
