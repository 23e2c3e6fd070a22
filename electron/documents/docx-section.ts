import { Footer, Header, PageOrientation, Paragraph, type ISectionOptions } from 'docx'
import type { Block, Composition, Paragraph as Text, Section } from '#shared/documents/block.ts'
import { marked, type Body } from './docx-body.ts'
import { docxParagraph, docxPicture, docxRule, spacer } from './docx-paragraphs.ts'
import { docxTable } from './docx-table.ts'
import { asComponent, type Part } from './xml-object.ts'

/** What a document's sections share: its styles, how many pictures there are so far, and what is written already. */
export type Making = { styles: Composition['styles']; pictures: number; body: Body }

/** One section with its page, margins, header, footer and blocks. All but the last are closed by a paragraph of their own. */
export function docxSection(section: Section, making: Making, isLast: boolean): ISectionOptions {
  const { page, margins, plainFirstPage, restart, blocks } = section
  const header = new Header({ children: lines(section.header, making) })
  const footer = new Footer({ children: lines(section.footer, making) })
  return {
    headers: { default: header, ...(plainFirstPage && { first: new Header({ children: [new Paragraph({})] }) }) },
    footers: { default: footer, ...(plainFirstPage && { first: new Footer({ children: [new Paragraph({})] }) }) },
    properties: {
      ...(plainFirstPage && { titlePage: true }),
      page: {
        // The library takes the sides of the upright sheet and turns them itself.
        size: {
          width: Math.min(page.width, page.height),
          height: Math.max(page.width, page.height),
          orientation: page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...margins, gutter: 0 },
        ...(restart && { pageNumbers: { start: 1 } }),
      },
    },
    children: spaced(blocks, making, isLast).map((part) => marked(part, making.body)),
  }
}

function lines(paragraphs: readonly Text[], { styles }: Making): Paragraph[] {
  if (paragraphs.length === 0) return [new Paragraph({})]
  return paragraphs.map((each) => asComponent(docxParagraph(each, styles)))
}

function spaced(blocks: readonly Block[], making: Making, isLast: boolean): Part[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    const made = docxBlock(block, making)
    const isOpen = next === undefined ? isLast : next.kind === 'table'
    return block.kind === 'table' && isOpen ? [made, spacer()] : [made]
  })
}

function docxBlock(block: Block, making: Making): Part {
  if (block.kind === 'paragraph') return docxParagraph(block, making.styles)
  if (block.kind === 'rule') return docxRule(block)
  if (block.kind === 'picture') return docxPicture(block, (making.pictures += 1))
  return docxTable(block, ({ blocks }) => inCell(blocks, making))
}

// A cell must end in a paragraph.
function inCell(blocks: readonly Block[], making: Making): Part[] {
  const made = blocks.map((block) => docxBlock(block, making))
  const last = blocks.at(-1)
  return last === undefined || last.kind === 'table' ? [...made, spacer()] : made
}
