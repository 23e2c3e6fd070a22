import type { PlanNode } from '../entities/plan-node.ts'
import type { Block, Cell, Table } from './block.ts'
import { paragraph, textCell, words as run } from './make.ts'
import { budgetText, periodText } from './period.ts'
import type { PlanPrinting } from './printing.ts'
import { keptTogether, leastWidth } from './table-heads.ts'
import { sharedWidths } from './widths.ts'

// What a table of tasks can tell of a task, with the share of the room each asks for.
const shares = {
  number: 4,
  task: 33,
  audience: 13,
  lead: 14,
  partners: 14,
  time: 12,
  budget: 10,
  measures: 13,
  product: 15,
  status: 9,
  note: 13,
}

type Column = keyof typeof shares
type Texts = Record<Column, string | string[]>

/** One task, or the section that those below it belong to. */
export type TaskLine = { task: PlanNode } | { section: string; source: string }

// Between text and line on both sides.
const padding = 85

/**
 * A table of tasks in some columns, with a heading row that repeats. A column that nobody filled is left out: an empty
 * one makes a reader ask what is missing. `cells` says what a layout tells in its own way. Nothing without lines.
 */
export function taskTable<Name extends Column>(
  printing: PlanPrinting,
  {
    caption,
    columns,
    heading,
    lines,
    cells = () => ({}),
    shaded = false,
    centred = [],
    width,
  }: {
    caption: string
    columns: readonly Name[]
    heading: (name: Name) => string
    lines: readonly TaskLine[]
    cells?: (task: PlanNode) => Partial<Texts>
    shaded?: boolean
    centred?: readonly Name[]
    width: number
  },
): Block[] {
  if (lines.length === 0) return []
  let number = 0
  const rows = lines.map((line) =>
    'task' in line ? { ...line, texts: { ...textsOf(printing, line.task, (number += 1)), ...cells(line.task) } } : line,
  )
  const filled = columns.filter((name) => rows.some((row) => 'task' in row && row.texts[name].length > 0))
  const heads = headsOf(printing, filled.map(heading), width)
  const face = faceOf(printing)
  return [
    {
      kind: 'table',
      caption,
      columns: sharedWidths(
        filled.map((name, index) => ({ share: shares[name], least: leastOf(heads[index] ?? '', face) })),
        width,
      ),
      headRows: 1,
      borders: 'grid',
      padding,
      rows: [
        {
          cells: heads.map((head): Cell => ({ ...textCell('tableHead', head), ...(shaded && { shaded }) })),
          keepTogether: true,
        },
        ...rows.map((row) =>
          'task' in row ? taskRow(row.task.id, row.texts, filled, centred) : sectionRow(row, filled.length),
        ),
      ],
    },
  ]
}

function textsOf({ words, unitNames, dossier }: PlanPrinting, task: PlanNode, number: number): Texts {
  return {
    number: words.number(number),
    task: task.title.split('\n'),
    audience: task.targetLevel ?? '',
    lead: unitNames(task.leadUnitId === null ? [] : [task.leadUnitId]),
    partners: unitNames(task.partnerUnitIds),
    time: periodText(task, words),
    budget: budgetText(task, dossier.plan.currency, words),
    measures: task.measuredBy,
    product: task.product ?? '',
    status: words.t(`planNode.status.${task.status}`),
    note: '',
  }
}

// Where all headings together have no room unbroken, they may break at any space.
function headsOf(printing: PlanPrinting, heads: readonly string[], width: number): string[] {
  const face = faceOf(printing)
  const kept = heads.map((head) => keptTogether(head, printing.words.language))
  const needed = kept.reduce((sum, head) => sum + leastOf(head, face), 0)
  return needed <= width ? kept : [...heads]
}

function faceOf({ layout }: PlanPrinting) {
  return { size: layout.number('table-size'), font: layout.text('font') }
}

function leastOf(head: string, face: ReturnType<typeof faceOf>): number {
  return leastWidth(head, face) + 2 * padding + 20
}

function taskRow(source: string, texts: Texts, names: readonly Column[], centred: readonly Column[]) {
  const cells = names.map((name) =>
    textCell('tableCell', texts[name], { source, ...(centred.includes(name) && { align: 'center' }) }),
  )
  return { cells, source, keepTogether: true }
}

function sectionRow({ section, source }: { section: string; source: string }, span: number): Table['rows'][number] {
  const named = paragraph('tableCell', [run(section, { bold: true })], { source, keepNext: true })
  return { cells: [{ blocks: [named], span }], source, keepTogether: true }
}
