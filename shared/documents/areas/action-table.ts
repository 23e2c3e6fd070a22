import type { PlanNode } from '../../entities/plan-node.ts'
import { cleanLine } from '../../text.ts'
import type { Block } from '../block.ts'
import { linesOfProse } from '../make.ts'
import type { PlanPrinting } from '../printing.ts'
import { taskTable, type LineBelow, type TaskLine } from '../task-table.ts'
import type { Numbered } from '../tree/number-tree.ts'

/** What a table of actions can tell of each; countries put it in their own order. */
export type ActionColumn =
  | 'number'
  | 'task'
  | 'audience'
  | 'lead'
  | 'partners'
  | 'time'
  | 'measures'
  | 'budget'
  | 'product'
  | 'status'

// What a working group agrees on at its table: printed also while nobody has filled it in.
const form = ['number', 'task', 'lead', 'partners', 'time', 'measures', 'budget'] as const

/**
 * The actions under some branches of a plan as a table, each aim over its own; its columns fit all actions of `plan`.
 * Nothing without actions.
 */
export function actionTable(
  printing: PlanPrinting,
  branches: readonly Numbered[],
  { caption, width, columns, plan }: ActionTable,
): Block[] {
  const lines = branches.flatMap(linesOf)
  const marks = new Map(plan.flatMap(flatten).map(({ node, marker }) => [node.id, marker]))
  if (!lines.some((line) => 'task' in line)) return []
  return taskTable(printing, {
    caption,
    columns,
    always: form,
    heading: (name) => printing.words.t(`document.actions.${name}`),
    lines,
    sisters: plan.flatMap(linesOf),
    cells: ({ id }) => ({ number: marks.get(id) ?? '' }),
    shaded: true,
    width,
  })
}

export type ActionTable = {
  caption: string
  width: number
  columns: readonly ActionColumn[]
  plan: readonly Numbered[]
}

function linesOf(numbered: Numbered): TaskLine[] {
  const { node, marker, children } = numbered
  if (node.kind === 'measure') return [{ task: node, below: saidBelow(numbered) }, ...children.flatMap(linesOf)]
  if (node.kind !== 'section') return []
  const title = `${marker} ${cleanLine(node.title)}`.trim()
  return [{ section: title, source: node.id, below: saidBelow(numbered) }, ...children.flatMap(linesOf)]
}

// Prose and plain points of an aim or an action, a line each.
function saidBelow({ node, children }: Numbered): LineBelow[] {
  const prose = linesOfProse(node.body ?? []).map(({ runs }) => ({
    text: runs.map((run) => (run.kind === 'text' ? run.text : '')).join(''),
    source: node.id,
  }))
  const points = children.filter(({ node: child }) => isPlain(child))
  return [
    ...prose,
    ...points.flatMap((point) => [
      { text: `${point.marker} ${point.node.title}`.trim(), source: point.node.id },
      ...saidBelow(point),
    ]),
  ]
}

function isPlain({ kind }: PlanNode): boolean {
  return kind === 'point' || kind === 'annex'
}

function flatten(numbered: Numbered): Numbered[] {
  return [numbered, ...numbered.children.flatMap(flatten)]
}
