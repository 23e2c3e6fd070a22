import type { Block } from '../block.ts'
import { mm } from '../length.ts'
import { textCell } from '../make.ts'

/** What is known of something, a line each of name and value; what is not known is left out. */
export function factsTable(
  caption: string,
  facts: readonly [label: string, value: string | string[]][],
  { width, source }: { width: number; source: string },
): Block[] {
  const known = facts.filter(([, value]) => value.length > 0)
  if (known.length === 0) return []
  const label = mm(42)
  return [
    {
      kind: 'table',
      caption,
      columns: [label, width - label],
      headRows: 0,
      borders: 'grid',
      padding: 100,
      rows: known.map(([name, value]) => ({
        cells: [textCell('label', name), textCell('tableCell', value)],
        source,
        // A long list of people may go on over the page.
        keepTogether: value.length <= 6 || typeof value === 'string',
      })),
    },
  ]
}
