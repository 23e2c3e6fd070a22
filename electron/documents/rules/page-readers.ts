import { papers } from '#shared/documents/length.ts'
import type { ReadDocument } from '../read/document.ts'
import { seen, type Readers, type Reading } from './reading.ts'
import { alignmentOf, isEmpty, sizesOf, stylesOf, visibleRuns } from './observe.ts'

// Programs round paper sizes differently, twips.
const slack = 30

/** Rules on paper, margins, letters and page numbers, the same for every profile. */
export const pageReaders: Readers<unknown> = {
  paper: (_, { sections }) => seen(sections.map(paperOf)),
  orientation: (_, { sections }) =>
    seen(sections.slice(0, 1).map(({ landscape }) => (landscape ? 'landscape' : 'portrait'))),
  'margin-top': (_, document) => margins(document, 'top'),
  'margin-bottom': (_, document) => margins(document, 'bottom'),
  'margin-left': (_, document) => margins(document, 'left'),
  'margin-right': (_, document) => margins(document, 'right'),
  font: (_, { paragraphs }) => lettersOf(paragraphs).map(({ look }) => ({ value: look.font ?? '?' })),
  color: (_, { paragraphs }) => lettersOf(paragraphs).map(({ look }) => ({ value: colorOf(look.color) })),
  'page-number-place': (_, document) => placeOfNumber(document),
  'page-number-first': (_, document) => firstNumber(document),
  'page-number-size': (_, document) => seen(sizesOf(numberLines(document))),
  'page-number-style': (_, document) => seen(stylesOf(numberLines(document), 'light upright')),
  'table-size': (_, document) => {
    const cells = tableText(document)
    return cells.length === 0 ? 'not-applicable' : seen(sizesOf(cells))
  },
}

/** Paragraphs with words in tables that have lines. */
export function tableText({ paragraphs, tables }: ReadDocument) {
  return paragraphs.filter((each) => each.cell !== null && tables[each.cell.table]?.bordered === true && !isEmpty(each))
}

/** Paragraphs of the first section's running heads that hold the page number. */
export function numberLines({ sections: [first] }: ReadDocument) {
  return [...(first?.header ?? []), ...(first?.footer ?? [])].filter(({ fields }) => fields.includes('PAGE'))
}

function paperOf({ width, height }: { width: number; height: number }): string {
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  const found = Object.entries(papers).find(
    ([, paper]) => Math.abs(short - paper.width) <= slack && Math.abs(long - paper.height) <= slack,
  )
  return found?.[0] ?? 'other-paper'
}

function margins({ sections }: ReadDocument, side: 'top' | 'right' | 'bottom' | 'left'): Reading {
  return seen(sections.map(({ margins: all }) => all[side]))
}

function lettersOf(paragraphs: ReadDocument['paragraphs']) {
  return paragraphs.filter((each) => !isEmpty(each)).flatMap(visibleRuns)
}

function colorOf(color: string | undefined): string {
  return color === undefined || color === 'auto' || /^0{6}$/.test(color) ? 'black' : 'colored'
}

function placeOfNumber({ sections: [first] }: ReadDocument): Reading {
  const places = (['header', 'footer'] as const).flatMap((part) =>
    (first?.[part] ?? []).filter(({ fields }) => fields.includes('PAGE')).map((each) => `${part} ${alignmentOf(each)}`),
  )
  return seen(places)
}

function firstNumber({ sections: [first] }: ReadDocument): Reading {
  if (!first) return 'missing'
  const shown = first.plainFirst ? first.firstHeader.some(({ fields }) => fields.includes('PAGE')) : true
  return seen([shown ? 'shown' : 'hidden'])
}
