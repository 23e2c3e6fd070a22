import type { PlanNode } from '../../entities/plan-node.ts'
import type { Block } from '../block.ts'
import { isSettled } from '../period.ts'
import type { PlanPrinting } from '../printing.ts'
import { taskTable } from '../task-table.ts'
import { flatten, type Branch } from '../tree/nest.ts'

/** Activities with target group, who is responsible, resources, time and how they are measured, once any is settled. */
export function activitiesTable(printing: PlanPrinting, nodes: readonly Branch[], width: number): Block[] {
  const { words, unitNames } = printing
  return taskTable(printing, {
    caption: words.t('document.activities'),
    columns: ['number', 'task', 'audience', 'lead', 'budget', 'time', 'measures', 'status'],
    heading: (name) => words.t(`document.activities.${name}`),
    lines: activitiesOf(nodes).map((task) => ({ task })),
    // One column for all who take part, the responsible unit first.
    cells: ({ leadUnitId, partnerUnitIds }) => ({
      lead: unitNames([...(leadUnitId === null ? [] : [leadUnitId]), ...partnerUnitIds]),
    }),
    shaded: true,
    width,
  })
}

/** All measures of a plan in order, or none while not one of them has somebody responsible, a time or resources. */
export function activitiesOf(nodes: readonly Branch[]): PlanNode[] {
  const measures = flatten(nodes).filter(({ kind }) => kind === 'measure')
  return measures.some(isSettled) ? measures : []
}
