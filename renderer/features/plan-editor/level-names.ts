import type { PlanNode } from '#shared/entities/plan-node.ts'
import type { Plan } from '#shared/entities/plan.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { layoutFamily } from '#shared/rules/layout-family.ts'

const usual = {
  vietnam: ['plan-editor.level.vn.1', 'plan-editor.level.vn.2', 'plan-editor.level.vn.3'],
  sweden: ['plan-editor.level.se.1', 'plan-editor.level.se.2', 'plan-editor.level.se.3'],
  turkey: ['plan-editor.level.tr.1', 'plan-editor.level.tr.2', 'plan-editor.level.tr.3', 'plan-editor.level.tr.4'],
  mexico: ['plan-editor.level.mx.1', 'plan-editor.level.mx.2', 'plan-editor.level.mx.3', 'plan-editor.level.mx.4'],
} as const

/** How the office calls the levels of a plan, from the top down; the usual words while it has not named them. */
export function levelNames({ levelNames: own, profile }: Plan, { t }: Formatter): readonly string[] {
  const named = own.filter((name) => name.trim() !== '')
  return named.length > 0 ? named : usual[layoutFamily({ profile })].map((key) => t(key))
}

/** The name of an item's level (from 1); empty below the last that has a name, and for an annex, which is called so. */
export function levelOf(names: readonly string[], level: number, kind: PlanNode['kind']): string {
  return kind === 'annex' ? '' : (names[level - 1] ?? '')
}
