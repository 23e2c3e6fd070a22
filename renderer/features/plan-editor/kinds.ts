import type { PlanNode } from '#shared/entities/plan-node.ts'

/** The kinds of item a person may add, with the drawing beside each. */
export const kindIcons = {
  section: 'plan',
  measure: 'check',
  point: 'bullets',
  annex: 'table',
} as const satisfies Record<PlanNode['kind'], string>
