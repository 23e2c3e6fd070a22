import type { Table } from './block.ts'
import { mm } from './length.ts'
import { textCell } from './make.ts'

export type Fact = { label: string; value: string | string[] }

/** Facts with their names in a box of two columns. What is not known stays an empty line to fill in. */
export function factsTable(
  facts: readonly Fact[],
  { caption, source, width }: { caption: string; source: string; width: number },
): Table {
  const label = mm(58)
  return {
    kind: 'table',
    caption,
    columns: [label, width - label],
    headRows: 0,
    borders: 'grid',
    padding: 100,
    rows: facts.map((fact) => ({
      cells: [textCell('label', fact.label), textCell('tableCell', fact.value)],
      source,
      keepTogether: true,
    })),
  }
}
