import type { ParagraphStyle } from '../block.ts'
import type { CommonStyle } from '../style-names.ts'
import { points } from '../length.ts'
import type { Layout } from '../profiles/resolve.ts'
import { style } from '../style.ts'
import type { VietnamStyle } from './style-names.ts'

/** Paragraph styles of a Vietnamese administrative document (Nghị định 30/2020 Phụ lục I) by the layout's values. */
export function vietnamStyles(layout: Layout): Record<CommonStyle | VietnamStyle, ParagraphStyle> {
  const font = layout.text('font')
  const size = (rule: string) => layout.number(`${rule}-size`)
  const of = (rule: string, more: Partial<ParagraphStyle> = {}) => style(font, size(rule), more)
  const running: Partial<ParagraphStyle> = {
    align: 'justify',
    firstLine: layout.number('body-first-line'),
    before: layout.number('body-before'),
    line: layout.number('body-line'),
  }
  const centred = { align: 'center' } as const
  const heading = { ...running, keepNext: true, bold: true } as const
  const table = size('table')
  return {
    body: of('body', running),
    item: of('body', running),
    subitem: of('body', running),
    basis: of('basis', { ...running, italic: true }),
    title: of('type', { ...centred, bold: true, before: points(18), keepNext: true }),
    subtitle: of('subject', { ...centred, bold: true, keepNext: true }),
    heading1: of('section', { ...heading, outline: 1 }),
    heading2: of('clause', { ...heading, outline: 2 }),
    heading3: of('body', { ...heading, bold: false, outline: 3 }),
    nation: of('nation', { ...centred, bold: true }),
    motto: of('motto', { ...centred, bold: true }),
    parentBody: of('parent-body', centred),
    issuingBody: of('issuing-body', { ...centred, bold: true }),
    number: of('number', { ...centred, before: points(6) }),
    placeDate: of('place-date', { ...centred, italic: true, before: points(6) }),
    authority: of('authority', { ...centred, bold: true, keepNext: true }),
    signer: of('signer', { ...centred, bold: true, before: points(72) }),
    recipientsLabel: of('recipients-label', { bold: true, italic: true }),
    recipients: of('recipients', { left: 113, hanging: 113 }),
    annexLabel: of('annex-label', { ...centred, bold: true, keepNext: true }),
    annexTitle: of('annex-title', { ...centred, bold: true, keepNext: true, outline: 1 }),
    annexReference: of('annex-reference', { ...centred, italic: true }),
    label: of('body', { before: points(6) }),
    tableHead: style(font, table, { ...centred, bold: true, before: points(2), after: points(2) }),
    tableCell: style(font, table, { before: points(2), after: points(2) }),
    pageHeader: of('page-number', centred),
  }
}
