import type { ParagraphStyle } from '../block.ts'
import { points } from '../length.ts'
import type { Layout } from '../profiles/resolve.ts'
import { style } from '../style.ts'
import type { FormStyle } from '../forms/style-names.ts'
import type { CommonStyle } from '../style-names.ts'

/** Paragraph styles of a Mexican municipal plan by the layout's values. */
export function mexicoStyles(layout: Layout): Record<CommonStyle | FormStyle, ParagraphStyle> {
  const font = layout.text('font')
  const of = (rule: string, more: Partial<ParagraphStyle> = {}) => style(font, layout.number(`${rule}-size`), more)
  const centred = { align: 'center' } as const
  const running: Partial<ParagraphStyle> = { after: layout.number('body-after'), line: layout.number('body-line') }
  const heading = { bold: true, keepNext: true }
  const cell = { before: points(3), after: points(3) }
  return {
    body: of('body', running),
    item: of('body', { ...running, after: points(3), left: 357, hanging: 357 }),
    subitem: of('body', { ...running, after: points(3), left: 714, hanging: 357 }),
    title: of('title', { ...centred, bold: true, before: points(18), after: points(12), keepNext: true, outline: 1 }),
    subtitle: of('subtitle', { ...centred, after: points(14), keepNext: true }),
    heading1: of('heading1', { ...heading, before: points(18), after: points(6), outline: 1 }),
    heading2: of('heading2', { ...heading, before: points(12), after: points(4), outline: 2 }),
    heading3: of('body', { ...heading, before: points(10), after: points(3), outline: 3 }),
    authority: of('body', { ...centred, bold: true, before: points(24), after: points(42), keepNext: true }),
    signer: of('body', centred),
    recipients: of('body', {}),
    label: of('table', { ...cell, bold: true }),
    tableHead: of('table', { ...cell, bold: true, keepNext: true }),
    tableCell: of('table', cell),
    note: of('header', { before: points(8) }),
    pageHeader: of('header', {}),
  }
}
