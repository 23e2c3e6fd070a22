import type { Language } from '../i18n/languages.ts'
import { areaNumbering } from './areas/numbering.ts'
import type { PlanDossier } from './dossiers/plan.ts'
import { letterNumbering } from './letter-numbering.ts'
import type { ProfileId } from './profiles/rule.ts'
import { swedenNumbering } from './sweden/numbering.ts'
import type { Numbered } from './tree/number-tree.ts'
import { vietnamNumbering } from './vietnam/numbering.ts'

/** What the marks of a plan follow from. */
export type PlanRecords = Pick<PlanDossier, 'plan' | 'nodes' | 'pairs' | 'bases'>

export type NumberedPlan = {
  /** The items of the running text with the marks they are printed with, in order. */
  body: Numbered[]
  /** Parts that are printed behind it. */
  annexes: Numbered[]
  /** Parts with numbered headings that the document puts before the top item `at`. */
  tables?: { at: number; headings: { name: 'bases' | 'activities' | 'matrix'; number: number }[] }
}

function byAreas(records: PlanRecords, language: Language): NumberedPlan {
  return records.plan.kind === 'proposal' ? letterNumbering(records, language) : areaNumbering(records, language)
}

const numberings: Record<ProfileId, (records: PlanRecords, language: Language) => NumberedPlan> = {
  'vn-nd30': vietnamNumbering,
  'vn-union': vietnamNumbering,
  'se-plan': (records, language) =>
    records.plan.kind === 'proposal' ? letterNumbering(records, language) : swedenNumbering(records, language),
  'tr-plan': byAreas,
  'mx-plan': byAreas,
}

/** The items of a plan with their marks in its document: what is printed and what the plan's list shows. */
export function numberedPlan(records: PlanRecords, language: Language): NumberedPlan {
  return numberings[records.plan.profile](records, language)
}
