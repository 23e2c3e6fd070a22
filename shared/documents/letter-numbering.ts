import type { Language } from '../i18n/languages.ts'
import type { NumberedPlan, PlanRecords } from './numbered-plan.ts'
import { nest } from './tree/nest.ts'
import { numberTree } from './tree/number-tree.ts'
import { letterScheme } from './tree/schemes.ts'

/** A short letter needs no numbered headings unless its author asked for them. */
export function letterNumbering({ nodes }: PlanRecords, language: Language): NumberedPlan {
  return { body: numberTree(nest(nodes), letterScheme, language), annexes: [] }
}
