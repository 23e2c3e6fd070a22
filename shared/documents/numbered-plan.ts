import type { Language } from '../i18n/languages.ts'
import type { PlanDossier } from './dossiers/plan.ts'
import type { ProfileId } from './profiles/rule.ts'
import { letterNumbering, swedenNumbering } from './sweden/numbering.ts'
import type { Numbered } from './tree/number-tree.ts'
import { vietnamNumbering } from './vietnam/numbering.ts'

/** What the marks of a plan follow from. */
export type PlanRecords = Pick<PlanDossier, 'plan' | 'nodes' | 'pairs'>

export type NumberedPlan = {
  /** The items of the running text with the marks they are printed with, in order. */
  body: Numbered[]
  /** Parts that are printed behind it. */
  annexes: Numbered[]
  /** Tables with numbered headings that the document puts before the top item `at`. */
  tables?: { at: number; headings: { name: 'activities' | 'matrix'; number: number }[] }
}

const numberings: Record<ProfileId, (records: PlanRecords, language: Language) => NumberedPlan> = {
  'vn-nd30': vietnamNumbering,
  'vn-union': vietnamNumbering,
  'se-plan': (records, language) =>
    records.plan.kind === 'proposal' ? letterNumbering(records, language) : swedenNumbering(records, language),
}

/** The items of a plan with their marks in its document: what is printed and what the plan's list shows. */
export function numberedPlan(records: PlanRecords, language: Language): NumberedPlan {
  return numberings[records.plan.profile](records, language)
}
