import type { ParagraphStyle } from '../block.ts'
import type { CommonStyle } from '../style-names.ts'
import { points } from '../length.ts'
import type { Layout } from '../profiles/resolve.ts'
import { style } from '../style.ts'

/** Paragraph styles of a Swedish plan by the layout's values. */
export function swedenStyles(layout: Layout): Record<CommonStyle, ParagraphStyle> {
  const font = layout.text('font')
  const of = (rule: string, more: Partial<ParagraphStyle> = {}) => style(font, layout.number(`${rule}-size`), more)
  const running = { after: layout.number('body-after'), line: layout.number('body-line') }
  const body = of('body', running)
  const item = { ...running, after: points(3) }
  const heading = { bold: true, keepNext: true }
  return {
    body,
    title: of('title', { bold: true, before: points(12), after: points(10), keepNext: true }),
    subtitle: of('subtitle', { after: points(14) }),
    heading1: of('heading1', { ...heading, before: points(18), after: points(6), outline: 1 }),
    heading2: of('heading2', { ...heading, before: points(12), after: points(4), outline: 2 }),
    heading3: of('body', { ...heading, before: points(10), after: points(3), outline: 3 }),
    item: of('body', { ...item, left: 357, hanging: 357 }),
    subitem: of('body', { ...item, left: 714, hanging: 357 }),
    authority: of('body', { before: points(24), after: points(36), keepNext: true }),
    signer: of('body', {}),
    recipients: body,
    label: of('table', { bold: true, before: points(3), after: points(3) }),
    tableHead: of('table', { bold: true, before: points(3), after: points(3), keepNext: true }),
    tableCell: of('table', { before: points(3), after: points(3) }),
    pageHeader: of('header', {}),
  }
}
