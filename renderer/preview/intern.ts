import type { Block, Composition, Table } from '#shared/documents/block.ts'

/** Blocks seen before, by their content. */
export type Pool = Map<string, object>

/**
 * The same composition in which every block and table row that equals an earlier one is that earlier object, so that
 * sizes and pages kept for it stay good. Gives the pool for the next composition too; what is gone leaves the pool.
 */
export function intern(composition: Composition, earlier: Pool): { composition: Composition; pool: Pool } {
  const pool: Pool = new Map()
  const keep = <T extends object>(key: string, value: T): T => {
    const kept = (pool.get(key) ?? earlier.get(key) ?? value) as T
    pool.set(key, kept)
    return kept
  }
  const internTable = (table: Table): Table => {
    const frame = JSON.stringify([table.columns, table.padding, table.borders, table.headRows, table.indent])
    const rows = table.rows.map((row) => keep(`${frame} ${JSON.stringify(row)}`, row))
    return keep(JSON.stringify(table), { ...table, rows })
  }
  const internBlock = (block: Block): Block =>
    block.kind === 'table' ? internTable(block) : keep(JSON.stringify(block), block)
  const sections = composition.sections.map((section) => ({ ...section, blocks: section.blocks.map(internBlock) }))
  return { composition: { ...composition, sections }, pool }
}
