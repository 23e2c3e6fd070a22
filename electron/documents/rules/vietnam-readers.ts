import type { ReadParagraph } from '../read/document.ts'
import { elementReaders } from './element-readers.ts'
import { alignmentOf, isEmpty } from './observe.ts'
import { judged, seen, type Readers, type Reading } from './reading.ts'
import { issuerRule, mottoRule, subjectRule } from './rule-lines.ts'
import type { VietnamPage } from './vietnam-page.ts'
import { basesText, numberingText, numberText, placeDateText, recipientsText } from './vietnam-wording.ts'

const elements = elementReaders<keyof VietnamPage>([
  { rule: 'nation', part: 'nation', style: 'bold upright capitals center' },
  { rule: 'motto', part: 'motto', style: 'bold upright center' },
  { rule: 'parent-body', part: 'parent', style: 'light upright capitals center', optional: true },
  { rule: 'issuing-body', part: 'issuing', style: 'bold upright capitals center' },
  { rule: 'number', part: 'number', style: 'light upright center' },
  { rule: 'place-date', part: 'placeDate', style: 'light italic center' },
  { rule: 'type', part: 'type', style: 'bold upright capitals center' },
  { rule: 'subject', part: 'subject', style: 'bold upright center' },
  { rule: 'basis', part: 'bases', style: 'light italic', optional: true },
  { rule: 'section', part: 'sections', style: 'bold upright capitals', optional: true },
  { rule: 'clause', part: 'clauses', style: 'bold upright', optional: true },
  { rule: 'body', part: 'body', style: 'upright justify' },
  { rule: 'authority', part: 'authority', style: 'bold upright capitals center', optional: true },
  { rule: 'signer', part: 'signer', style: 'bold upright center', optional: true },
  { rule: 'recipients-label', part: 'recipientsLabel', style: 'bold italic left' },
  { rule: 'recipients', part: 'recipients', style: 'light upright left' },
  { rule: 'annex-label', part: 'annexLabel', style: 'bold upright center', optional: true },
  { rule: 'annex-title', part: 'annexTitle', style: 'bold upright capitals center', optional: true },
  { rule: 'annex-reference', part: 'annexReference', style: 'light italic center', optional: true },
])

/** Rules of Vietnam's administrative documents. */
export const vietnamReaders: Readers<VietnamPage> = {
  ...elements,
  'body-first-line': ({ body }) => seen(flowing(body).map(({ look }) => look.firstLine ?? 0)),
  'body-before': ({ body }) => seen(body.map(({ look }) => (look.before ?? 0) + (look.after ?? 0))),
  'body-line': ({ body }) => seen(body.map(lineOf)),
  'nation-text': ({ nation: [found] }) => (found ? judged(found.text.trim(), true) : 'missing'),
  'motto-text': ({ motto: [found] }) =>
    found ? judged(found.text.trim(), found.text.normalize('NFC').trim() === 'Độc lập - Tự do - Hạnh phúc') : 'missing',
  'motto-rule': mottoRule,
  'issuer-rule': issuerRule,
  'subject-rule': subjectRule,
  'number-text': ({ number: [found] }) => numberText(found),
  'place-date-text': ({ placeDate: [found] }) => placeDateText(found),
  'basis-text': ({ bases }) => basesText(bases),
  'numbering-text': ({ text }) => numberingText(text),
  'end-mark': ({ text }) => endMark(text),
  'recipients-text': ({ recipients }) => recipientsText(recipients),
  'signature-block': ({ recipientsLabel: [label], authority: [authority] }) => {
    if (!label || !authority) return 'missing'
    return seen([label.cell?.row === authority.cell?.row ? 'beside-recipients' : 'elsewhere'])
  },
  'annex-numbering': ({ annexLabel }, { sections }) => {
    if (annexLabel.length === 0) return 'not-applicable'
    return seen(annexLabel.map(({ section }) => (sections[section]?.start === 1 ? 'restart' : 'goes-on')))
  },
}

// Centred lines, such as a motto inside the text, have no first line to indent.
function flowing(body: readonly ReadParagraph[]): ReadParagraph[] {
  return body.filter((each) => alignmentOf(each) !== 'center' && !isEmpty(each))
}

function lineOf({ look }: ReadParagraph): number | string {
  if (look.lineRule === undefined || look.lineRule === 'auto') return look.line ?? 240
  return `${(look.line ?? 0) / 20} pt`
}

function endMark(text: readonly ReadParagraph[]): Reading {
  const last = text.at(-1)
  if (!last) return 'missing'
  const marks = text.filter((each) => each.text.includes('./.')).length
  const end = last.text.trimEnd()
  if (!end.endsWith('./.')) return marks === 0 ? 'missing' : judged(end.slice(-12), false)
  return judged('./.', marks === 1)
}
