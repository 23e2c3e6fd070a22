import type { PlanNode } from '../../entities/plan-node.ts'
import type { Block } from '../block.ts'
import { withCitations } from '../cite.ts'
import { isAssigned } from '../period.ts'
import type { PlanPrinting } from '../printing.ts'
import { taskTable, type TaskLine } from '../task-table.ts'
import type { Numbered } from '../tree/number-tree.ts'

/** The table of tasks ("Phân công nhiệm vụ"): every task that has a unit, a time or money; nothing while none has. */
export function dutiesTable(printing: PlanPrinting, nodes: readonly Numbered[], width: number): Block[] {
  const { t } = printing.words
  return taskTable(printing, {
    caption: t('document.duties.title'),
    columns: ['number', 'task', 'lead', 'partners', 'time', 'budget', 'product', 'note'],
    heading: (name) => t(`document.duties.${name}`),
    lines: linesOf(nodes, ''),
    cells: ({ title, directiveIds, targetLevel }) => ({
      task: withCitations(
        title,
        directiveIds.flatMap((id) => printing.directive(id) ?? []),
        printing,
      ).split('\n'),
      note: targetLevel === null ? '' : t('document.duties.audience', { audience: targetLevel }),
    }),
    centred: ['number'],
    width,
  })
}

// Tasks in the order of the plan, each section named once before its own.
function linesOf(nodes: readonly Numbered[], above: string): TaskLine[] {
  return nodes.flatMap(({ node, children, marker }): TaskLine[] => {
    const path = above + marker
    const named = node.kind === 'section' && children.some((child) => isDuty(child.node))
    return [
      ...(named ? [{ section: `${path} ${node.title}`.trim(), source: node.id }] : []),
      ...(isDuty(node) ? [{ task: node }] : []),
      ...linesOf(children, node.kind === 'section' ? path : ''),
    ]
  })
}

function isDuty(node: PlanNode): boolean {
  return node.kind === 'measure' && isAssigned(node)
}
