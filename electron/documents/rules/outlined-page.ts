import type { ReadDocument, ReadParagraph, ReadTable } from '../read/document.ts'
import { isEmpty } from './observe.ts'
import { numberLines, tableText } from './page-readers.ts'
import { seen, type Readers, type Reading } from './reading.ts'

export type OutlinedPage = Record<
  'title' | 'subtitle' | 'heading1' | 'heading2' | 'body' | 'table' | 'header',
  ReadParagraph[]
>

/** The parts of a plan with outlined headings, found by style and outline level. */
export function findOutlinedPage(document: ReadDocument): OutlinedPage {
  const outside = document.paragraphs.filter((each) => each.cell === null && !isEmpty(each))
  const named = (pattern: RegExp) =>
    outside.filter(({ style, styleName }) => pattern.test(style) || pattern.test(styleName))
  const title = named(/^(title|rubrik|titel|konu başlığı|título|ttulo)$/iu).slice(0, 1)
  const subtitle = named(/^(subtitle|underrubrik|alt başlık|subtítulo|subttulo)$/iu)
  const letter = /^Ep(Recipients|Authority|Signer|Number|Label|TableCell|Note)/
  const level = (outline: number) => outside.filter((each) => each.look.outline === outline && !title.includes(each))
  return {
    title,
    subtitle,
    heading1: level(0),
    heading2: level(1),
    body: outside.filter(
      (each) =>
        each.look.outline === undefined &&
        !title.includes(each) &&
        !subtitle.includes(each) &&
        !letter.test(each.style),
    ),
    table: tableText(document).filter((each) => each.look.outline === undefined),
    header: numberLines(document),
  }
}

/** Rules on the text of such a plan, the same for every country. */
export const outlinedReaders: Readers<OutlinedPage> = {
  'body-after': ({ body }, { paragraphs }) => {
    const follows = body.flatMap((each, index) => {
      const next = body[index + 1]
      const isNext = next !== undefined && paragraphs.indexOf(next) === paragraphs.indexOf(each) + 1
      return isNext ? [(each.look.after ?? 0) + (next.look.before ?? 0)] : []
    })
    return follows.length === 0 ? 'not-applicable' : seen(follows)
  },
  'body-line': ({ body }) => (body.length === 0 ? 'not-applicable' : seen(body.map(({ look }) => look.line ?? 240))),
  // Only a plan has the box; a plan is known by its numbered headings.
  'decision-box': ({ heading1 }, { tables, paragraphs }) => {
    const [first] = heading1
    if (!heading1.some(({ text }) => /^\d+\.?\s/.test(text))) return 'not-applicable'
    const end = first ? paragraphs.indexOf(first) : paragraphs.length
    const box = tables.find(({ bordered, columns, section }) => bordered && columns === 2 && section === 0)
    return box ? seen([box.at <= end ? 'first-page' : 'later']) : 'missing'
  },
  lists: ({ body }) => {
    const items = body.filter(({ text }) => /^\s*[•·▪◦–*-]\s/u.test(text))
    return items.length === 0
      ? 'not-applicable'
      : seen(items.map(({ listed }) => (listed ? 'real-lists' : 'typed-marks')))
  },
}

/** How the pages of some tables lie. */
export function pagesOf({ tables, sections }: ReadDocument, which: (table: ReadTable) => boolean): Reading {
  const found = tables.filter(which)
  if (found.length === 0) return 'not-applicable'
  return seen(found.map(({ section }) => (sections[section]?.landscape ? 'landscape' : 'portrait')))
}

/** Bordered tables of at least so many columns. */
export function wide(least: number): (table: ReadTable) => boolean {
  return ({ bordered, columns }) => bordered && columns >= least
}
