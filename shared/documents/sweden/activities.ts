import type { PlanNode } from '../../entities/plan-node.ts'
import type { Block } from '../block.ts'
import { budgetText, isSettled, periodText } from '../period.ts'
import type { PlanPrinting } from '../printing.ts'
import { taskTable } from '../task-table.ts'
import { flatten, type Branch } from '../tree/nest.ts'

const columns = [
  { name: 'number', share: 0.05, least: 0.05 },
  { name: 'task', share: 0.25, least: 0.25 },
  { name: 'audience', share: 0.13, least: 0.1 },
  { name: 'lead', share: 0.14, least: 0.1 },
  { name: 'budget', share: 0.11, least: 0.1 },
  { name: 'time', share: 0.12, least: 0.1 },
  { name: 'measures', share: 0.12, least: 0.1 },
  { name: 'status', share: 0.08, least: 0.08 },
] as const

type Name = (typeof columns)[number]['name']

/** Activities with target group, who is responsible, resources, time and how they are measured, once any is settled. */
export function activitiesTable(printing: PlanPrinting, nodes: readonly Branch[], width: number): Block[] {
  const { t } = printing.words
  return taskTable({
    caption: t('document.activities'),
    columns,
    headings: { words: (name) => t(`document.activities.${name}`), shaded: true },
    lines: activitiesOf(nodes).map((node, index) => ({ texts: textsOf(printing, node, index + 1), source: node.id })),
    width,
  })
}

/** All measures of a plan in order, or none while not one of them has somebody responsible, a time or resources. */
export function activitiesOf(nodes: readonly Branch[]): PlanNode[] {
  const measures = flatten(nodes).filter(({ kind }) => kind === 'measure')
  return measures.some(isSettled) ? measures : []
}

function textsOf(
  { words, unitNames, dossier }: PlanPrinting,
  node: PlanNode,
  number: number,
): Record<Name, string | string[]> {
  const lead = node.leadUnitId === null ? [] : [node.leadUnitId]
  return {
    number: words.number(number),
    task: node.title.split('\n'),
    audience: node.targetLevel ?? '',
    lead: unitNames([...lead, ...node.partnerUnitIds]),
    budget: budgetText(node, dossier.plan.currency, words),
    time: periodText(node, words),
    measures: node.measuredBy,
    status: words.t(`planNode.status.${node.status}`),
  }
}
