import type { ReadDocument, ReadParagraph } from '../read/document.ts'
import { elementReaders } from './element-readers.ts'
import { isEmpty } from './observe.ts'
import { numberLines, tableText } from './page-readers.ts'
import { seen, type Readers } from './reading.ts'

export type SwedenPage = Record<
  'title' | 'subtitle' | 'heading1' | 'heading2' | 'body' | 'table' | 'header',
  ReadParagraph[]
>

/** The parts of a Swedish plan, found by style and outline level. */
export function findSwedenPage(document: ReadDocument): SwedenPage {
  const outside = document.paragraphs.filter((each) => each.cell === null && !isEmpty(each))
  const named = (pattern: RegExp) =>
    outside.filter(({ style, styleName }) => pattern.test(style) || pattern.test(styleName))
  const title = named(/^(title|rubrik|titel)$/iu).slice(0, 1)
  const subtitle = named(/^(subtitle|underrubrik)$/iu)
  const letter = /^Ep(Recipients|Authority|Signer)/
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

const elements = elementReaders<keyof SwedenPage>([
  { rule: 'title', part: 'title', style: 'bold upright left' },
  { rule: 'subtitle', part: 'subtitle', style: 'light upright left', optional: true },
  { rule: 'heading1', part: 'heading1', style: 'bold upright left', optional: true },
  { rule: 'heading2', part: 'heading2', style: 'bold upright left', optional: true },
  { rule: 'body', part: 'body', style: 'light upright left', optional: true },
  { rule: 'table', part: 'table', style: 'upright left', optional: true },
  { rule: 'header', part: 'header', style: 'light upright' },
])

/** Rules of the Swedish plan. */
export const swedenReaders: Readers<SwedenPage> = {
  ...elements,
  'body-after': ({ body }) =>
    body.length === 0 ? 'not-applicable' : seen(body.map(({ look }) => (look.before ?? 0) + (look.after ?? 0))),
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
  matrix: (_, { tables, sections }) => {
    const matrices = tables.filter(({ bordered, columns }) => bordered && columns >= 4)
    if (matrices.length === 0) return 'not-applicable'
    return seen(matrices.map(({ section }) => (sections[section]?.landscape ? 'landscape' : 'portrait')))
  },
}
