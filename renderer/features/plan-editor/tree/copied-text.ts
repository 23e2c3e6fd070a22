import type { TreeRow } from './tree-rows.ts'

/** The chosen items as text for another program: each on its line with its mark, levels as tabs. */
export function copiedText(rows: readonly TreeRow[], chosen: ReadonlySet<string>): string {
  const nodes = rows.filter((row) => row.kind === 'node').filter((row) => chosen.has(row.key))
  const top = Math.min(...nodes.map((row) => row.level))
  return nodes
    .map(
      ({ level, marker, node }) =>
        '\t'.repeat(level - top) + [marker, node.title].filter((part) => part !== '').join(' '),
    )
    .join('\n')
}
