import { elementRules, type ElementRule } from './element-rules.ts'
import { packageRules } from './package-rules.ts'
import { marginRule, proseRules, sides } from './page-rules.ts'
import type { LayoutProfile, LayoutRule } from './rule.ts'

// No Swedish law fixes how a plan looks; sizes and margins are our proposal.
const proposal = { source: 'Equiplan', checkedOn: '2026-11-21', verified: false } as const
const access = { source: 'Lag (2018:1937), 10 §', checkedOn: '2026-11-21', verified: true } as const

const elements: Record<string, ElementRule> = {
  title: { size: [16, 24, 18], style: 'bold upright left', source: proposal.source },
  subtitle: { size: [11, 14, 12], style: 'light upright left', source: proposal.source },
  heading1: { size: [13, 16, 14], style: 'bold upright left', source: proposal.source },
  heading2: { size: [12, 14, 12], style: 'bold upright left', source: proposal.source },
  body: { size: [10, 12, 11], style: 'light upright left', source: proposal.source },
  table: { size: [9, 11, 10], style: 'upright', source: proposal.source },
  header: { size: [8, 10, 9], style: 'light upright', source: proposal.source },
}

const rules: LayoutRule[] = [
  { id: 'paper', unit: 'words', value: 'a4', ...proposal },
  ...sides.map((side) => marginRule(side, [15, 35, 25], proposal)),
  { id: 'font', unit: 'text', value: 'Arial', ...proposal },
  { id: 'page-number-place', unit: 'words', value: 'header right', ...proposal },
  ...proseRules({ after: [3, 12, 6], line: 276 }, proposal),
  ...Object.entries(elements).flatMap(([element, rule]) => elementRules(element, rule, proposal)),
  { id: 'decision-box', unit: 'words', value: 'first-page', kinds: ['plan'], ...proposal },
  { id: 'lists', unit: 'words', value: 'real-lists', ...access },
  { id: 'matrix', unit: 'words', value: 'landscape', kinds: ['plan', 'matrix'], ...proposal },
]

// Accessibility the law asks of public bodies: real headings, header rows, language, title, text for pictures.
const accessible = new Set(['language', 'title-property', 'heading-levels', 'header-rows', 'picture-text'])

/** A Swedish equality plan after the European Charter: A4, quiet headings, landscape goal and measurement matrix. */
export const sePlan: LayoutProfile = {
  id: 'se-plan',
  rules: [
    ...rules,
    ...packageRules('sv')
      .map((rule) => (accessible.has(rule.id) ? { ...rule, ...access } : rule))
      // A summons or a list may be a page without headings.
      .map((rule) => (rule.id === 'heading-levels' ? { ...rule, kinds: ['plan', 'matrix', 'report'] as const } : rule)),
  ],
}
