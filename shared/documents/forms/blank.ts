import type { Block } from '../block.ts'
import { paragraph } from '../make.ts'

/** A box to write into by hand, some lines high. */
export function blankBox(caption: string, lines: number, width: number): Block {
  const blocks = Array.from({ length: lines }, () => paragraph('tableCell', ''))
  return {
    kind: 'table',
    caption,
    columns: [width],
    headRows: 0,
    borders: 'grid',
    padding: 100,
    rows: [{ cells: [{ blocks }], keepTogether: true }],
  }
}

/** Rows of a table to write into by hand, where nobody has filled one in. */
export function orBlank<Row>(rows: readonly Row[], count: number, blank: Row): Row[] {
  return rows.length > 0 ? [...rows] : Array.from({ length: count }, () => blank)
}
