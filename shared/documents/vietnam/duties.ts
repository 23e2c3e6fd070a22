import type { PlanNode } from '../../entities/plan-node.ts'
import type { Block, Table } from '../block.ts'
import { withCitations } from '../cite.ts'
import { paragraph, textCell, words as run } from '../make.ts'
import { budgetText, isAssigned, periodText } from '../period.ts'
import type { Printing } from '../printing.ts'
import { flatten } from '../tree/nest.ts'
import type { Numbered } from '../tree/number-tree.ts'

// Shares of the width, in the order of the columns: TT, task, lead, partners, time, budget, product, notes.
const shares = [0.045, 0.275, 0.14, 0.14, 0.11, 0.1, 0.11, 0.08]
const columns = ['number', 'task', 'lead', 'partners', 'time', 'budget', 'product', 'note'] as const

type Row = Table['rows'][number]

/** The table of tasks ("Phân công nhiệm vụ"), or nothing while no task has a unit, time, money or product. */
export function dutiesTable(printing: Printing, nodes: readonly Numbered[], width: number): Block[] {
  const measures = flatten(nodes).filter(({ kind }) => kind === 'measure')
  if (!measures.some(isAssigned)) return []
  const { t } = printing.words
  const counter = { next: 1 }
  return [
    {
      kind: 'table',
      caption: t('document.duties.title'),
      columns: shares.map((share) => Math.round(share * width)),
      headRows: 1,
      borders: 'grid',
      padding: 85,
      rows: [
        { cells: columns.map((column) => textCell('tableHead', t(`document.duties.${column}`))), keepTogether: true },
        ...rowsOf(printing, nodes, counter),
      ],
    },
  ]
}

function rowsOf(printing: Printing, nodes: readonly Numbered[], counter: { next: number }): Row[] {
  return nodes.flatMap((numbered) => {
    const own = numbered.node.kind === 'measure' ? [taskRow(printing, numbered, counter.next++)] : []
    const below = rowsOf(printing, numbered.children, counter)
    const direct = numbered.children.some(({ node }) => node.kind === 'measure')
    return [...(numbered.node.kind === 'section' && direct ? [sectionRow(numbered)] : []), ...own, ...below]
  })
}

// A row that names the section its tasks belong to.
function sectionRow({ node, marker }: Numbered): Row {
  const runs = [run(`${marker} ${node.title}`.trim(), { bold: true })]
  return {
    cells: [{ blocks: [paragraph('tableCell', runs, { source: node.id, keepNext: true })], span: columns.length }],
    source: node.id,
    keepTogether: true,
  }
}

function taskRow(printing: Printing, { node }: Numbered, number: number): Row {
  const { words, unitNames, dossier } = printing
  const of = (text: string | string[]) => textCell('tableCell', text, { source: node.id })
  const lead = node.leadUnitId === null ? [] : unitNames([node.leadUnitId])
  return {
    cells: [
      textCell('tableCell', words.number(number), { source: node.id, align: 'center' }),
      of(taskLines(printing, node)),
      of(lead),
      of(unitNames(node.partnerUnitIds)),
      of(periodText(node, words)),
      of(budgetText(node, dossier.office.currency, words)),
      of(node.product ?? ''),
      of(node.targetLevel ?? ''),
    ],
    source: node.id,
    keepTogether: true,
  }
}

function taskLines(printing: Printing, { title, directiveIds }: PlanNode): string[] {
  const directives = directiveIds.flatMap((id) => printing.directive(id) ?? [])
  return withCitations(title, directives, printing).split('\n')
}
