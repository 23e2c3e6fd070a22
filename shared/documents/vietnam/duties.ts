import type { PlanNode } from '../../entities/plan-node.ts'
import type { Block } from '../block.ts'
import { withCitations } from '../cite.ts'
import { budgetText, isAssigned, periodText } from '../period.ts'
import type { PlanPrinting } from '../printing.ts'
import { taskTable, type TaskLine } from '../task-table.ts'
import type { Numbered } from '../tree/number-tree.ts'

const columns = [
  { name: 'number', share: 0.04, least: 0.04, align: 'center' },
  { name: 'task', share: 0.28, least: 0.28 },
  { name: 'lead', share: 0.14, least: 0.08 },
  { name: 'partners', share: 0.14, least: 0.08 },
  { name: 'time', share: 0.11, least: 0.08 },
  { name: 'budget', share: 0.1, least: 0.07 },
  { name: 'product', share: 0.11, least: 0.08 },
  { name: 'note', share: 0.12, least: 0.07 },
] as const

type Name = (typeof columns)[number]['name']
type Line = TaskLine<Name>

/** The table of tasks ("Phân công nhiệm vụ"): every task that has a unit, a time or money; nothing while none has. */
export function dutiesTable(printing: PlanPrinting, nodes: readonly Numbered[], width: number): Block[] {
  const { t } = printing.words
  return taskTable({
    caption: t('document.duties.title'),
    columns,
    headings: { words: (name) => t(`document.duties.${name}`), shaded: false },
    lines: linesOf(printing, nodes, { next: 1 }, ''),
    width,
  })
}

// Tasks in the order of the plan, each section named once before its own.
function linesOf(printing: PlanPrinting, nodes: readonly Numbered[], counter: { next: number }, above: string): Line[] {
  return nodes.flatMap((numbered): Line[] => {
    const { node, children, marker } = numbered
    const path = above + marker
    const own: Line[] = isDuty(node) ? [{ texts: textsOf(printing, node, counter.next++), source: node.id }] : []
    const below = linesOf(printing, children, counter, node.kind === 'section' ? path : '')
    const named = node.kind === 'section' && children.some((child) => isDuty(child.node))
    return [...(named ? [{ section: `${path} ${node.title}`.trim(), source: node.id }] : []), ...own, ...below]
  })
}

function isDuty(node: PlanNode): boolean {
  return node.kind === 'measure' && isAssigned(node)
}

function textsOf(printing: PlanPrinting, node: PlanNode, number: number): Record<Name, string | string[]> {
  const { words, unitNames, dossier } = printing
  const directives = node.directiveIds.flatMap((id) => printing.directive(id) ?? [])
  return {
    number: words.number(number),
    task: withCitations(node.title, directives, printing).split('\n'),
    lead: node.leadUnitId === null ? [] : unitNames([node.leadUnitId]),
    partners: unitNames(node.partnerUnitIds),
    time: periodText(node, words),
    budget: budgetText(node, dossier.plan.currency, words),
    product: node.product ?? '',
    note: node.targetLevel === null ? '' : words.t('document.duties.audience', { audience: node.targetLevel }),
  }
}
