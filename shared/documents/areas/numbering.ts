import type { Language } from '../../i18n/languages.ts'
import type { NumberedPlan, PlanRecords } from '../numbered-plan.ts'
import { nest } from '../tree/nest.ts'
import { numberTree } from '../tree/number-tree.ts'
import { areaScheme } from '../tree/schemes.ts'

/** A plan by areas counts its areas, aims and actions through; its legal bases come first among its headings. */
export function areaNumbering({ nodes, bases, plan }: PlanRecords, language: Language): NumberedPlan {
  const hasBases = bases.length > 0 || plan.parentDirectiveId !== null
  return {
    body: numberTree(nest(nodes), areaScheme, language, { at: 0, mark: 'outline', by: hasBases ? 1 : 0 }),
    annexes: [],
    tables: { at: 0, headings: hasBases ? [{ name: 'bases', number: 1 }] : [] },
  }
}
