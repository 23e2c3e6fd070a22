import type { Block, Cell, Table } from './block.ts'
import { paragraph, textCell, words as run } from './make.ts'
import { sharedWidths } from './widths.ts'

/** A column with the share of the width it asks for, and the share that its heading alone needs. */
export type TaskColumn<Name extends string> = { name: Name; share: number; least: number; align?: 'center' }

/** One task, or the section that those below it belong to; `source` is the record it prints. */
export type TaskLine<Name extends string> =
  | { texts: Record<Name, string | string[]>; source: string }
  | { section: string; source: string }

/** A table of tasks with a heading row that repeats; a column nobody filled makes room. Nothing without lines. */
export function taskTable<Name extends string>({
  caption,
  columns,
  headings,
  lines,
  width,
}: {
  caption: string
  columns: readonly TaskColumn<Name>[]
  headings: { words: (name: Name) => string; shaded: boolean }
  lines: readonly TaskLine<Name>[]
  width: number
}): Block[] {
  if (lines.length === 0) return []
  const texts = lines.flatMap((line) => ('texts' in line ? [line.texts] : []))
  const filled = columns.map(({ name }) => texts.some((each) => each[name].length > 0))
  const heads = columns.map(({ name }): Cell => {
    const cell = textCell('tableHead', headings.words(name))
    return headings.shaded ? { ...cell, shaded: true } : cell
  })
  return [
    {
      kind: 'table',
      caption,
      columns: sharedWidths(columns, filled, width),
      headRows: 1,
      borders: 'grid',
      padding: 85,
      rows: [{ cells: heads, keepTogether: true }, ...lines.map((line) => rowOf(line, columns))],
    },
  ]
}

function rowOf<Name extends string>(line: TaskLine<Name>, columns: readonly TaskColumn<Name>[]): Table['rows'][number] {
  const { source } = line
  if ('section' in line) {
    const named = paragraph('tableCell', [run(line.section, { bold: true })], { source, keepNext: true })
    return { cells: [{ blocks: [named], span: columns.length }], source, keepTogether: true }
  }
  const cells = columns.map(({ name, align }) =>
    textCell('tableCell', line.texts[name], { source, ...(align && { align }) }),
  )
  return { cells, source, keepTogether: true }
}
