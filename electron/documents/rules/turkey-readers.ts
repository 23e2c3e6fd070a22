import type { ReadDocument, ReadParagraph } from '../read/document.ts'
import { elementReaders } from './element-readers.ts'
import { isEmpty, visibleRuns } from './observe.ts'
import { findOutlinedPage, outlinedReaders, pagesOf, wide, type OutlinedPage } from './outlined-page.ts'
import { judged, seen, type Readers } from './reading.ts'

export type TurkeyPage = OutlinedPage & Record<'nation' | 'issuing' | 'unit', ReadParagraph[]>

// The Regulation allows either (m.7).
const faces = ['Times New Roman', 'Arial']

/** The parts of a Turkish paper: as any plan, and the heading that begins with T.C. */
export function findTurkeyPage(document: ReadDocument): TurkeyPage {
  const page = findOutlinedPage(document)
  const outside = document.paragraphs.filter((each) => each.cell === null && !isEmpty(each))
  const at = outside.slice(0, 3).findIndex(({ text }) => /^T\.?\s?C\.?$/u.test(text.trim()))
  // The heading is all that stands centred from T.C. down to the title, at most four lines (m.10).
  const rest = at < 0 ? [] : outside.slice(at, at + 4)
  const end = rest.findIndex((each) => page.title.includes(each) || each.look.align !== 'center')
  const [nation, issuing, ...units] = end < 0 ? rest : rest.slice(0, end)
  const head = [nation, issuing, ...units]
  return {
    ...page,
    nation: nation ? [nation] : [],
    issuing: issuing ? [issuing] : [],
    unit: units,
    body: page.body.filter((each) => !head.includes(each)),
  }
}

/** Rules of Turkish plans and other papers. */
export const turkeyReaders: Readers<TurkeyPage> = {
  ...elementReaders<keyof TurkeyPage>([
    { rule: 'nation', part: 'nation', style: 'upright capitals center' },
    { rule: 'issuing-body', part: 'issuing', style: 'upright capitals center' },
    { rule: 'unit-name', part: 'unit', style: 'upright lower center', optional: true },
    { rule: 'title', part: 'title', style: 'bold upright capitals center', optional: true },
    { rule: 'subtitle', part: 'subtitle', style: 'light upright center', optional: true },
    { rule: 'heading1', part: 'heading1', style: 'bold upright left', optional: true },
    { rule: 'heading2', part: 'heading2', style: 'bold upright left', optional: true },
    { rule: 'body', part: 'body', style: 'light upright justify', optional: true },
    { rule: 'table', part: 'table', style: 'upright', optional: true },
  ]),
  ...outlinedReaders,
  'nation-text': ({ nation: [nation] }) => (nation ? seen([nation.text.trim()]) : 'missing'),
  // Items of a list hang from their mark instead.
  'body-first-line': ({ body }) => {
    const running = body.filter(({ listed, look }) => !listed && (look.firstLine ?? 0) >= 0 && (look.left ?? 0) === 0)
    return running.length === 0 ? 'not-applicable' : seen(running.map(({ look }) => look.firstLine ?? 0))
  },
  font: (_, { paragraphs }) => {
    const used = [...new Set(paragraphs.flatMap(visibleRuns).flatMap(({ look }) => look.font ?? []))]
    return judged(
      used.join(', '),
      used.every((face) => faces.includes(face)),
    )
  },
  'action-tables': (_, document) => pagesOf(document, wide(7)),
}
