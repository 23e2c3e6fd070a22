import type { ParagraphStyle, Styles } from './block.ts'
import type { StyleName } from './style-names.ts'

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

/** A style of a document by its name; what a layout does not have looks like its body text. */
export function styleOf(styles: Styles, name: StyleName): ParagraphStyle {
  return styles[name] ?? styles.body
}
