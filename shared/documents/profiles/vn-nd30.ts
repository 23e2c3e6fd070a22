import type { DocumentKind } from '../kinds/names.ts'
import { mm, points } from '../length.ts'
import { elementRules, type ElementRule } from './element-rules.ts'
import { packageRules } from './package-rules.ts'
import { marginRule } from './page-rules.ts'
import type { LayoutProfile, LayoutRule } from './rule.ts'

const read = { checkedOn: '2026-11-21', verified: true } as const
const law = 'Nghị định 30/2020/NĐ-CP, Phụ lục I'

const margins = { source: `${law}, I.3`, ...read }

const page: LayoutRule[] = [
  { id: 'paper', unit: 'words', value: 'a4', source: `${law}, I.1`, ...read },
  { id: 'orientation', unit: 'words', value: 'portrait', source: `${law}, I.2`, ...read },
  marginRule('top', [20, 25, 20], margins),
  marginRule('bottom', [20, 25, 20], margins),
  marginRule('left', [30, 35, 30], margins),
  marginRule('right', [15, 20, 15], margins),
  { id: 'font', unit: 'text', value: 'Times New Roman', source: `${law}, I.4`, ...read },
  { id: 'color', unit: 'words', value: 'black', source: `${law}, I.4`, ...read },
  { id: 'page-number-place', unit: 'words', value: 'header center', source: `${law}, I.7`, ...read },
  { id: 'page-number-first', unit: 'words', value: 'hidden', source: `${law}, I.7`, ...read },
  ...elementRules('page-number', { size: [13, 14, 14], style: 'light upright', source: `${law}, I.7` }, read),
]

const text: LayoutRule[] = [
  ...elementRules('body', { size: [13, 14, 14], style: 'upright justify', source: `${law}, II.6e` }, read),
  {
    id: 'body-first-line',
    unit: 'twips',
    value: mm(10),
    anyOf: [mm(10), mm(12.7)],
    setting: true,
    source: `${law}, II.6e`,
    ...read,
  },
  {
    id: 'body-before',
    unit: 'twips',
    inPoints: true,
    value: points(6),
    min: points(6),
    setting: true,
    source: `${law}, II.6e`,
    ...read,
  },
  {
    id: 'body-line',
    unit: 'lines',
    value: 276,
    min: 240,
    max: 360,
    setting: true,
    source: `${law}, II.6e`,
    ...read,
  },
  { id: 'end-mark', unit: 'text', value: './.', source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III', ...read },
]

// Lists with names are no kind of paper of the decree; minutes have no place and date (Phụ lục III, Mẫu 1.9) and the
// secretary signs on the left, where others have their distribution.
const papers: readonly DocumentKind[] = ['plan', 'proposal', 'summons', 'minutes', 'report']
const datedPapers: readonly DocumentKind[] = ['plan', 'proposal', 'summons', 'report']
const ofPapers: Record<string, readonly DocumentKind[]> = {
  body: papers,
  'body-first-line': papers,
  'body-before': papers,
  'body-line': papers,
  'end-mark': papers,
  number: papers,
  'number-text': papers,
  'place-date': datedPapers,
  'place-date-text': datedPapers,
  'recipients-label': papers,
  recipients: papers,
  'recipients-text': papers,
  'signature-block': datedPapers,
  // Short papers have no headings, and the items of minutes are one level only.
  'heading-levels': ['plan', 'proposal', 'report'],
}

// Phụ lục I, Mục II, III and V: the table of elements.
const elements: Record<string, ElementRule> = {
  nation: { size: [12, 13, 13], style: 'bold upright capitals center', source: `${law}, II.1a` },
  motto: { size: [13, 14, 14], style: 'bold upright center', source: `${law}, II.1b` },
  'parent-body': { size: [12, 13, 13], style: 'light upright capitals center', source: `${law}, II.2` },
  'issuing-body': { size: [12, 13, 13], style: 'bold upright capitals center', source: `${law}, II.2` },
  number: { size: [13, 13, 13], style: 'light upright center', source: `${law}, II.3` },
  'place-date': { size: [13, 14, 14], style: 'light italic center', source: `${law}, II.4` },
  type: { size: [13, 14, 14], style: 'bold upright capitals center', source: `${law}, II.5` },
  subject: { size: [13, 14, 14], style: 'bold upright center', source: `${law}, II.5` },
  basis: { size: [13, 14, 14], style: 'light italic', source: `${law}, II.6` },
  section: { size: [13, 14, 14], style: 'bold upright capitals', source: `${law}, II.6d` },
  clause: { size: [13, 14, 14], style: 'bold upright', source: `${law}, II.6d` },
  authority: { size: [13, 14, 14], style: 'bold upright capitals center', source: `${law}, II.7` },
  signer: { size: [13, 14, 14], style: 'bold upright center', source: `${law}, II.7` },
  'recipients-label': { size: [12, 12, 12], style: 'bold italic left', source: `${law}, II.9b` },
  recipients: { size: [11, 11, 11], style: 'light upright left', source: `${law}, II.9b` },
  'annex-label': { size: [14, 14, 14], style: 'bold upright center', source: `${law}, III.1` },
  'annex-title': { size: [13, 14, 14], style: 'bold upright capitals center', source: `${law}, III.1` },
  'annex-reference': { size: [13, 14, 14], style: 'light italic center', source: `${law}, III.1` },
}

const wording: LayoutRule[] = [
  fixed('nation-text', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'II.1a'),
  fixed('motto-text', 'Độc lập - Tự do - Hạnh phúc', 'II.1b'),
  { id: 'motto-rule', unit: 'words', value: 'text-length', source: `${law}, II.1c`, ...read },
  { id: 'issuer-rule', unit: 'words', value: 'third-to-half', source: `${law}, II.2`, ...read },
  { id: 'subject-rule', unit: 'words', value: 'third-to-half', source: `${law}, II.5`, ...read },
  fixed('number-text', 'Số: 05/KH-ABC', 'II.3'),
  fixed('place-date-text', 'An Giang, ngày 05 tháng 02 năm 2026', 'II.4'),
  fixed('basis-text', '…; …; ….', 'II.6a'),
  fixed('numbering-text', 'I. 1. a)', 'II.6d'),
  fixed('recipients-text', 'Nơi nhận: - …; - Lưu: VT, ….', 'II.9b'),
  { id: 'signature-block', unit: 'words', value: 'beside-recipients', source: `${law}, IV`, ...read },
  { id: 'annex-numbering', unit: 'words', value: 'restart', source: `${law}, III.1đ`, ...read },
  // Practice seen in one place, not in the decree.
  {
    id: 'table-size',
    unit: 'points',
    value: 12,
    min: 10,
    max: 14,
    setting: true,
    source: law,
    checkedOn: read.checkedOn,
    verified: false,
  },
]

/** Vietnam's state agencies: Nghị định 30/2020/NĐ-CP, Phụ lục I, and Mẫu 1.4 of Phụ lục III. */
export const vnNd30: LayoutProfile = {
  id: 'vn-nd30',
  rules: [
    ...page,
    ...text,
    ...Object.entries(elements).flatMap(([element, rule]) => elementRules(element, rule, read)),
    ...wording,
    ...packageRules('vi'),
  ].map(forKinds),
}

function forKinds(rule: LayoutRule): LayoutRule {
  const kinds = ofPapers[rule.id] ?? ofPapers[rule.id.replace(/-(size|style)$/u, '')]
  return kinds === undefined ? rule : { ...rule, kinds }
}

function fixed(id: string, value: string, article: string): LayoutRule {
  return { id, unit: 'text', value, source: `${law}, ${article}`, ...read }
}
