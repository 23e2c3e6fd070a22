import { Footer, Header, PageOrientation, Paragraph, Table, type ISectionOptions } from 'docx'
import type { Block, Paragraph as Text, Section } from '#shared/documents/block.ts'
import { docxParagraph, docxPicture, docxRule, spacer } from './docx-paragraphs.ts'
import { docxTable } from './docx-table.ts'

type Counter = { pictures: number }

/** One section with its page, margins, header, footer and blocks. `counter` numbers the pictures of the document. */
export function docxSection(section: Section, counter: Counter): ISectionOptions {
  const { page, margins, plainFirstPage, restart, blocks } = section
  const header = new Header({ children: lines(section.header) })
  const footer = new Footer({ children: lines(section.footer) })
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
    children: spaced(blocks, counter),
  }
}

function lines(paragraphs: readonly Text[]): Paragraph[] {
  return paragraphs.length === 0 ? [new Paragraph({})] : paragraphs.map(docxParagraph)
}

function spaced(blocks: readonly Block[], counter: Counter): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    const made = docxBlock(block, counter)
    return block.kind === 'table' && (next === undefined || next.kind === 'table') ? [made, spacer()] : [made]
  })
}

function docxBlock(block: Block, counter: Counter): Paragraph | Table {
  if (block.kind === 'paragraph') return docxParagraph(block)
  if (block.kind === 'rule') return docxRule(block)
  if (block.kind === 'picture') return docxPicture(block, (counter.pictures += 1))
  return docxTable(block, (cell) => inCell(cell.blocks, counter))
}

// A cell must end in a paragraph.
function inCell(blocks: readonly Block[], counter: Counter): (Paragraph | Table)[] {
  const made = blocks.map((block) => docxBlock(block, counter))
  return made.at(-1) instanceof Paragraph ? made : [...made, spacer()]
}
