import type { PlanNode } from '../entities/plan-node.ts'
import type { Block, Cell, Paragraph, Table } from './block.ts'
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

/** One task, or the section that those after it belong to, with what stands under its title. */
export type TaskLine = ({ task: PlanNode } | { section: string; source: string }) & { below?: readonly LineBelow[] }

/** A line of text with the record it comes from. */
export type LineBelow = { text: string; source: string }

// Paragraphs of a cell that stay on one page.
const mostLines = 12

// Between text and line on both sides.
const padding = 85

/**
 * A table of tasks in some columns, with a heading row that repeats. A column that nobody filled is left out: an empty
 * one makes a reader ask what is missing; `always` names those of a form that is filled in by hand. Its columns fit the
 * lines of `sisters` too, so that the tables of one document look alike. `cells` says what a layout tells in its own way.
 * Nothing without lines.
 */
export function taskTable<Name extends Column>(
  printing: PlanPrinting,
  {
    caption,
    columns,
    heading,
    lines,
    sisters = lines,
    cells = () => ({}),
    always = [],
    shaded = false,
    centred = [],
    width,
  }: {
    caption: string
    columns: readonly Name[]
    heading: (name: Name) => string
    lines: readonly TaskLine[]
    sisters?: readonly TaskLine[]
    cells?: (task: PlanNode) => Partial<Texts>
    always?: readonly Name[]
    shaded?: boolean
    centred?: readonly Name[]
    width: number
  },
): Block[] {
  if (lines.length === 0) return []
  let number = 0
  const told = (line: TaskLine) =>
    'task' in line ? { ...line, texts: { ...textsOf(printing, line.task, (number += 1)), ...cells(line.task) } } : line
  const rows = lines.map(told)
  const all = sisters === lines ? rows : sisters.map(told)
  const texts = (name: Name) => all.flatMap((row) => ('task' in row ? row.texts[name] : []))
  const filled = columns.filter((name) => always.includes(name) || texts(name).some((text) => text !== ''))
  const heads = headsOf(printing, filled.map(heading), width)
  const wanted = filled.map((name, index) => ({ share: shares[name], head: heads[index] ?? '', texts: texts(name) }))
  return [
    {
      kind: 'table',
      caption,
      columns: columnsOf(wanted, faceOf(printing), width),
      headRows: 1,
      borders: 'grid',
      padding,
      rows: [
        {
          cells: heads.map((head): Cell => ({ ...textCell('tableHead', head), ...(shaded && { shaded }) })),
          keepTogether: true,
        },
        ...rows.map((row) => ('task' in row ? taskRow(row, filled, centred) : sectionRow(row, filled.length))),
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

// Neither a heading nor a word of a cell breaks inside, as long as there is room for all of them.
function columnsOf(
  wanted: readonly { share: number; head: string; texts: readonly string[] }[],
  face: ReturnType<typeof faceOf>,
  width: number,
): number[] {
  const leasts = (of: (column: (typeof wanted)[number]) => readonly string[]) =>
    wanted.map((column) => ({
      share: column.share,
      least: of(column).reduce((least, text) => Math.max(least, leastOf(text, face)), 0),
    }))
  const whole = leasts(({ head, texts }) => [head, ...texts])
  const fits = whole.reduce((sum, { least }) => sum + least, 0) <= width
  return sharedWidths(fits ? whole : leasts(({ head }) => [head]), width)
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

function taskRow(
  { task: { id: source }, texts, below = [] }: { task: PlanNode; texts: Texts; below?: readonly LineBelow[] },
  names: readonly Column[],
  centred: readonly Column[],
) {
  const cells = names.map((name) => {
    const cell = textCell('tableCell', texts[name], { source, ...(centred.includes(name) && { align: 'center' }) })
    return name === 'task' ? { blocks: [...cell.blocks, ...linesBelow(below)] } : cell
  })
  // A row that is taller than a page has to break.
  return { cells, source, keepTogether: cells.every(({ blocks }) => blocks.length <= mostLines) }
}

function sectionRow(
  { section, source, below = [] }: { section: string; source: string; below?: readonly LineBelow[] },
  span: number,
): Table['rows'][number] {
  const named = paragraph('tableCell', [run(section, { bold: true })], { source, keepNext: true })
  return { cells: [{ blocks: [named, ...linesBelow(below)], span }], source, keepTogether: true }
}

function linesBelow(lines: readonly LineBelow[]): Paragraph[] {
  return lines.map(({ text, source }) => paragraph('tableCell', text, { source }))
}
