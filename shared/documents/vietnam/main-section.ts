import type { Block, Paragraph, Section } from '../block.ts'
import { textWidthOf, uprightPage } from '../page.ts'
import type { Printing } from '../printing.ts'
import { headerDistance, pageHeader } from './page-header.ts'

/** The upright pages of a document, numbered from the second on; `blocks` are told the width of the text, twips. */
export function mainSection({ layout }: Printing, blocks: (width: number) => Block[]): Section {
  const sheet = uprightPage(layout, headerDistance)
  return {
    ...sheet,
    header: pageHeader(),
    footer: [],
    plainFirstPage: true,
    restart: true,
    blocks: blocks(textWidthOf(sheet)),
  }
}

/** A signature never stands alone on a page: the last paragraph goes with it. */
export function keptWithNext(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((each, index) => (index === paragraphs.length - 1 ? { ...each, keepNext: true } : each))
}
