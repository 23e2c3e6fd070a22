import { mm, points } from '../length.ts'
import { elementRules, type ElementRule } from './element-rules.ts'
import { packageRules } from './package-rules.ts'
import type { LayoutProfile, LayoutRule } from './rule.ts'

// No law that could be read fixes how a municipal programme looks: paper, sizes and margins are practice and proposal.
const proposal = { source: 'Equiplan', checkedOn: '2026-11-21', verified: false } as const

const elements: Record<string, ElementRule> = {
  title: { size: [14, 20, 16], style: 'bold upright capitals center', source: proposal.source },
  subtitle: { size: [11, 14, 12], style: 'light upright center', source: proposal.source },
  heading1: { size: [13, 16, 14], style: 'bold upright left', source: proposal.source },
  heading2: { size: [12, 14, 12], style: 'bold upright left', source: proposal.source },
  body: { size: [10, 12, 11], style: 'light upright left', source: proposal.source },
  table: { size: [8, 11, 9.5], style: 'upright', source: proposal.source },
  header: { size: [8, 10, 8.5], style: 'light upright', source: proposal.source },
}

const rules: LayoutRule[] = [
  { id: 'paper', unit: 'words', value: 'letter', ...proposal },
  ...['top', 'bottom', 'left', 'right'].map((side) => margin(side)),
  { id: 'font', unit: 'text', value: 'Arial', ...proposal },
  { id: 'page-number-place', unit: 'words', value: 'header right', ...proposal },
  {
    id: 'body-after',
    unit: 'twips',
    inPoints: true,
    value: points(6),
    min: points(3),
    max: points(12),
    setting: true,
    ...proposal,
  },
  { id: 'body-line', unit: 'lines', value: 276, min: 240, max: 360, setting: true, ...proposal },
  ...Object.entries(elements).flatMap(([element, rule]) => elementRules(element, rule, proposal)),
  { id: 'decision-box', unit: 'words', value: 'first-page', kinds: ['plan'], ...proposal },
  { id: 'lists', unit: 'words', value: 'real-lists', ...proposal },
  { id: 'action-tables', unit: 'words', value: 'landscape', kinds: ['plan'], ...proposal },
]

/** Plans and other papers of Mexican municipalities: letter paper, page of pages at the head, landscape matrix. */
export const mxPlan: LayoutProfile = { id: 'mx-plan', rules: [...rules, ...packageRules('es')] }

function margin(side: string): LayoutRule {
  return {
    id: `margin-${side}`,
    unit: 'twips',
    value: mm(side === 'top' ? 25 : 20),
    min: mm(15),
    max: mm(35),
    setting: true,
    ...proposal,
  }
}
