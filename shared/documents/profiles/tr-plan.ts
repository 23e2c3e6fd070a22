import { mm } from '../length.ts'
import { elementRules, type ElementRule } from './element-rules.ts'
import { packageRules } from './package-rules.ts'
import { marginRule, proseRules } from './page-rules.ts'
import type { LayoutProfile, LayoutRule } from './rule.ts'

// No law fixes how a local equality action plan looks. The Regulation on official correspondence binds letters and leaves
// their annexes free (m.6-7); plans, minutes and lists keep to it where it says something, so that they go with a letter.
const law = 'Resmî Yazışmalarda Uygulanacak Usul ve Esaslar Hakkında Yönetmelik (2020)'
const read = { checkedOn: '2026-11-21', verified: true } as const
const proposal = { source: 'Equiplan', checkedOn: '2026-11-21', verified: false } as const

const margins = [15, 30, 20] as const

const page: LayoutRule[] = [
  { id: 'paper', unit: 'words', value: 'a4', source: `${law}, m.6`, ...read },
  ...(['top', 'left', 'right'] as const).map((side) => marginRule(side, margins, { source: `${law}, m.8`, ...read })),
  // The Regulation names the three other sides only.
  marginRule('bottom', margins, proposal),
  { id: 'font', unit: 'text', value: 'Times New Roman', source: `${law}, m.7`, ...read },
  { id: 'page-number-place', unit: 'words', value: 'footer center', source: `${law}, m.27`, ...read },
]

const text: LayoutRule[] = [
  ...elementRules('body', { size: [9, 12, 12], style: 'light upright justify', source: `${law}, m.7, m.16` }, read),
  { id: 'body-first-line', unit: 'twips', value: mm(12.5), anyOf: [mm(12.5)], source: `${law}, m.16`, ...read },
  ...proseRules({ after: [0, 6, 3], line: 264 }, proposal),
]

const regulated: Record<string, ElementRule> = {
  nation: { size: [9, 12, 12], style: 'upright capitals center', source: `${law}, m.10` },
  'issuing-body': { size: [9, 12, 12], style: 'upright capitals center', source: `${law}, m.10` },
  'unit-name': { size: [9, 12, 12], style: 'upright lower center', source: `${law}, m.10` },
  'page-number': { size: [8, 12, 9], style: 'light upright', source: `${law}, m.7, m.27` },
}

const elements: Record<string, ElementRule> = {
  title: { size: [12, 18, 14], style: 'bold upright capitals center', source: proposal.source },
  subtitle: { size: [11, 14, 12], style: 'light upright center', source: proposal.source },
  heading1: { size: [12, 14, 12], style: 'bold upright left', source: proposal.source },
  heading2: { size: [11, 13, 12], style: 'bold upright left', source: proposal.source },
  table: { size: [8, 11, 10], style: 'upright', source: proposal.source },
}

/** Plans and other papers of Turkish public bodies: A4, Times New Roman, heading T.C., page of pages at the foot. */
export const trPlan: LayoutProfile = {
  id: 'tr-plan',
  rules: [
    ...page,
    ...text,
    { id: 'nation-text', unit: 'text', value: 'T.C.', source: `${law}, m.10`, ...read },
    ...Object.entries(regulated).flatMap(([element, rule]) => elementRules(element, rule, read)),
    ...Object.entries(elements).flatMap(([element, rule]) => elementRules(element, rule, proposal)),
    { id: 'decision-box', unit: 'words', value: 'first-page', kinds: ['plan'], ...proposal },
    { id: 'lists', unit: 'words', value: 'real-lists', ...proposal },
    { id: 'action-tables', unit: 'words', value: 'landscape', kinds: ['plan'], ...proposal },
    ...packageRules('tr'),
  ],
}
