import type { ParagraphStyle } from './block.ts'

/** A paragraph style from what differs of plain single-spaced text. */
export function style(font: string, size: number, more: Partial<ParagraphStyle> = {}): ParagraphStyle {
  return {
    font,
    size,
    bold: false,
    italic: false,
    capitals: false,
    align: 'left',
    firstLine: 0,
    left: 0,
    hanging: 0,
    before: 0,
    after: 0,
    line: 240,
    keepNext: false,
    ...more,
  }
}
