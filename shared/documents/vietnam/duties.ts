import type { PlanNode } from '../../entities/plan-node.ts'
import type { Block, Cell, Table } from '../block.ts'
import { withCitations } from '../cite.ts'
import { paragraph, textCell, words as run } from '../make.ts'
import { budgetText, isAssigned, periodText } from '../period.ts'
import type { Printing } from '../printing.ts'
import type { Numbered } from '../tree/number-tree.ts'
import { sharedWidths } from '../widths.ts'

// Share of the width each column asks for, and the share that its heading alone needs.
const columns = [
  { name: 'number', share: 0.04, least: 0.04 },
  { name: 'task', share: 0.28, least: 0.28 },
  { name: 'lead', share: 0.14, least: 0.08 },
  { name: 'partners', share: 0.14, least: 0.08 },
  { name: 'time', share: 0.11, least: 0.08 },
  { name: 'budget', share: 0.1, least: 0.07 },
  { name: 'product', share: 0.11, least: 0.08 },
  { name: 'note', share: 0.12, least: 0.07 },
] as const

type Row = Table['rows'][number]
type Texts = Record<(typeof columns)[number]['name'], string | string[]>
type Line = { section: Numbered; title: string } | { node: PlanNode; texts: Texts }

/** The table of tasks ("Phân công nhiệm vụ"): every task that has a unit, a time or money; nothing while none has. */
export function dutiesTable(printing: Printing, nodes: readonly Numbered[], width: number): Block[] {
  const lines = linesOf(printing, nodes, { next: 1 }, '')
  if (lines.length === 0) return []
  const { t } = printing.words
  const texts = lines.flatMap((line) => ('texts' in line ? [line.texts] : []))
  const filled = columns.map(({ name }) => texts.some((each) => each[name].length > 0))
  return [
    {
      kind: 'table',
      caption: t('document.duties.title'),
      columns: sharedWidths(columns, filled, width),
      headRows: 1,
      borders: 'grid',
      padding: 85,
      rows: [
        { cells: columns.map(({ name }) => textCell('tableHead', t(`document.duties.${name}`))), keepTogether: true },
        ...lines.map((line) =>
          'texts' in line ? taskRow(line.node, line.texts) : sectionRow(line.section, line.title),
        ),
      ],
    },
  ]
}

// Tasks in the order of the plan, each section named once before its own.
function linesOf(printing: Printing, nodes: readonly Numbered[], counter: { next: number }, above: string): Line[] {
  return nodes.flatMap((numbered): Line[] => {
    const { node, children, marker } = numbered
    const path = above + marker
    const own: Line[] = isDuty(node) ? [{ node, texts: textsOf(printing, node, counter.next++) }] : []
    const below = linesOf(printing, children, counter, node.kind === 'section' ? path : '')
    const named = node.kind === 'section' && children.some((child) => isDuty(child.node))
    return [...(named ? [{ section: numbered, title: `${path} ${node.title}`.trim() }] : []), ...own, ...below]
  })
}

function isDuty(node: PlanNode): boolean {
  return node.kind === 'measure' && isAssigned(node)
}

function textsOf(printing: Printing, node: PlanNode, number: number): Texts {
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

function taskRow({ id: source }: PlanNode, texts: Texts): Row {
  const cells: Cell[] = columns.map(({ name }) =>
    textCell('tableCell', texts[name], { source, ...(name === 'number' && { align: 'center' as const }) }),
  )
  return { cells, source, keepTogether: true }
}

function sectionRow({ node }: Numbered, title: string): Row {
  const named = paragraph('tableCell', [run(title, { bold: true })], { source: node.id, keepNext: true })
  return { cells: [{ blocks: [named], span: columns.length }], source: node.id, keepTogether: true }
}
