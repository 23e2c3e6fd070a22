import { elementRules, type ElementRule } from './element-rules.ts'
import { packageRules } from './package-rules.ts'
import { marginRule, proseRules, sides } from './page-rules.ts'
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
  ...sides.map((side) => marginRule(side, [15, 35, side === 'top' ? 25 : 20], proposal)),
  { id: 'font', unit: 'text', value: 'Arial', ...proposal },
  { id: 'page-number-place', unit: 'words', value: 'header right', ...proposal },
  ...proseRules({ after: [3, 12, 6], line: 276 }, proposal),
  ...Object.entries(elements).flatMap(([element, rule]) => elementRules(element, rule, proposal)),
  { id: 'decision-box', unit: 'words', value: 'first-page', kinds: ['plan'], ...proposal },
  { id: 'lists', unit: 'words', value: 'real-lists', ...proposal },
  { id: 'action-tables', unit: 'words', value: 'landscape', kinds: ['plan'], ...proposal },
]

/** Plans and other papers of Mexican municipalities: letter paper, page of pages at the head, landscape matrix. */
export const mxPlan: LayoutProfile = { id: 'mx-plan', rules: [...rules, ...packageRules('es')] }
