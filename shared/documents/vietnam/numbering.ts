import type { Language } from '../../i18n/languages.ts'
import type { NumberedPlan, PlanRecords } from '../numbered-plan.ts'
import { nest } from '../tree/nest.ts'
import { numberTree } from '../tree/number-tree.ts'
import { vietnamScheme } from '../tree/schemes.ts'

/** The annexes of a Vietnamese plan stand behind it, each with pages of its own and no mark in the plan's count. */
export function vietnamNumbering({ nodes }: PlanRecords, language: Language): NumberedPlan {
  const roots = nest(nodes)
  const body = roots.filter(({ node }) => node.kind !== 'annex')
  const annexes = roots.filter(({ node }) => node.kind === 'annex')
  return {
    body: numberTree(body, vietnamScheme, language),
    annexes: numberTree(annexes, vietnamScheme, language).map((annex) => ({ ...annex, marker: '' })),
  }
}
