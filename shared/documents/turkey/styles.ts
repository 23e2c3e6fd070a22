import type { ParagraphStyle } from '../block.ts'
import { points } from '../length.ts'
import type { Layout } from '../profiles/resolve.ts'
import { style } from '../style.ts'
import type { CommonStyle } from '../style-names.ts'
import type { VietnamStyle } from '../vietnam/style-names.ts'
import type { FormStyle } from '../forms/style-names.ts'
import type { TurkeyStyle } from './style-names.ts'

// Notes may be as small as the contact line of a letter (m.7).
const noteSize = 9

type Styles = Record<
  CommonStyle | TurkeyStyle | FormStyle | Extract<VietnamStyle, 'nation' | 'issuingBody' | 'number'>,
  ParagraphStyle
>

/** Paragraph styles of a Turkish plan by the layout's values: the look of the Regulation's letters, headings our own. */
export function turkeyStyles(layout: Layout): Styles {
  const font = layout.text('font')
  const of = (rule: string, more: Partial<ParagraphStyle> = {}) => style(font, layout.number(`${rule}-size`), more)
  const centred = { align: 'center' } as const
  const running: Partial<ParagraphStyle> = {
    align: 'justify',
    after: layout.number('body-after'),
    line: layout.number('body-line'),
  }
  const heading = { bold: true, keepNext: true }
  const cell = { before: points(2), after: points(2) }
  return {
    body: of('body', { ...running, firstLine: layout.number('body-first-line') }),
    item: of('body', { ...running, left: 425, hanging: 425 }),
    subitem: of('body', { ...running, left: 850, hanging: 425 }),
    nation: of('nation', { ...centred, keepNext: true }),
    issuingBody: of('issuing-body', { ...centred, keepNext: true }),
    unitName: of('unit-name', { ...centred, keepNext: true }),
    number: of('body'),
    title: of('title', { ...centred, bold: true, before: points(24), after: points(10), keepNext: true, outline: 1 }),
    subtitle: of('subtitle', { ...centred, after: points(12), keepNext: true }),
    heading1: of('heading1', { ...heading, before: points(16), after: points(6), outline: 1 }),
    heading2: of('heading2', { ...heading, before: points(10), after: points(4), outline: 2 }),
    heading3: of('body', { ...heading, before: points(8), after: points(3), outline: 3 }),
    // Two to four blank lines stay between text and signature (m.17).
    authority: of('body', { ...centred, before: points(42), keepNext: true }),
    signer: of('body', centred),
    recipients: of('body', centred),
    label: of('table', { ...cell, bold: true }),
    tableHead: of('table', { ...cell, ...centred, bold: true, keepNext: true }),
    tableCell: of('table', cell),
    note: style(font, noteSize, { before: points(8), align: 'justify' }),
    pageHeader: of('page-number', centred),
  }
}
