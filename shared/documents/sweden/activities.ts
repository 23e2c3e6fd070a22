import type { PlanNode } from '../../entities/plan-node.ts'
import type { Block } from '../block.ts'
import { textCell } from '../make.ts'
import { budgetText, periodText } from '../period.ts'
import type { Printing } from '../printing.ts'
import { flatten, type Branch } from '../tree/nest.ts'
import { sharedWidths } from '../widths.ts'

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

/** Activities with target group, who is responsible, resources, time and how they are measured, once any is settled. */
export function activitiesTable(printing: Printing, nodes: readonly Branch[], width: number): Block[] {
  const measures = activitiesOf(nodes)
  if (measures.length === 0) return []
  const { t } = printing.words
  const rows = measures.map((node, index) => ({ source: node.id, texts: textsOf(printing, node, index + 1) }))
  const filled = columns.map((_, column) => rows.some(({ texts }) => (texts[column] ?? '').length > 0))
  return [
    {
      kind: 'table',
      caption: t('document.activities'),
      columns: sharedWidths(columns, filled, width),
      headRows: 1,
      borders: 'grid',
      padding: 85,
      rows: [
        {
          cells: columns.map(({ name }) => ({
            ...textCell('tableHead', t(`document.activities.${name}`)),
            shaded: true,
          })),
          keepTogether: true,
        },
        ...rows.map(({ source, texts }) => ({
          cells: texts.map((text) => textCell('tableCell', text, { source })),
          source,
          keepTogether: true,
        })),
      ],
    },
  ]
}

/** All measures of a plan in order, or none while not one of them has somebody responsible, a time or resources. */
export function activitiesOf(nodes: readonly Branch[]): PlanNode[] {
  const measures = flatten(nodes).filter(({ kind }) => kind === 'measure')
  const settled = measures.some(({ leadUnitId, startsOn, endsOn, dueText, budget }) =>
    [leadUnitId, startsOn, endsOn, dueText, budget].some((value) => value !== null),
  )
  return settled ? measures : []
}

function textsOf({ words, unitNames, dossier }: Printing, node: PlanNode, number: number): (string | string[])[] {
  const lead = node.leadUnitId === null ? [] : [node.leadUnitId]
  return [
    words.number(number),
    node.title.split('\n'),
    node.targetLevel ?? '',
    unitNames([...lead, ...node.partnerUnitIds]),
    budgetText(node, dossier.plan.currency, words),
    periodText(node, words),
    node.measuredBy,
    words.t(`planNode.status.${node.status}`),
  ]
}
