import type { Block } from '../block.ts'
import { mm } from '../length.ts'
import { textCell } from '../make.ts'

/** A name and a value; one that is `kept` stays to be filled in by hand where nothing is known. */
export type Fact = [label: string, value: string | string[], kept?: 'kept']

/** What is known of something, a line each of name and value; what is not known is left out. */
export function factsTable(
  caption: string,
  facts: readonly Fact[],
  { width, source }: { width: number; source: string },
): Block[] {
  const known = facts.filter(([, value, kept]) => value.length > 0 || kept)
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
