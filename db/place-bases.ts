import type { Directive } from '#shared/entities/directive.ts'
import { orderBases } from '#shared/rules/directive-order.ts'
import { liveRow } from './conflict.ts'
import { changeRow, readRow, type AnyRow } from './rows.ts'
import type { Sibling } from './siblings.ts'
import { stateOf, type Write } from './write.ts'

/**
 * Puts legal bases before another one (null: at the end). A basis counts its place from 0 in the list as it is printed,
 * so those that were moved and those that had a place get the one they now stand at; all others go on standing by rank.
 */
export function placeBases(tx: Write, siblings: Sibling[], rows: AnyRow[], beforeId: string | null): void {
  const moving = new Set(rows.map(({ id }) => id))
  const shown = orderBases(siblings.map((sibling) => ({ ...sibling, directive: directiveOf(tx, sibling.id) })))
  const from = shown.findIndex(({ id }) => id === beforeId)
  const before = from < 0 ? undefined : shown.slice(from).find(({ id }) => !moving.has(id))
  const staying = shown.filter(({ id }) => !moving.has(id))
  const at = before ? staying.indexOf(before) : staying.length
  const next: Sibling[] = [
    ...staying.slice(0, at),
    ...rows.map(({ id }) => ({ id, position: 0 })),
    ...staying.slice(at),
  ]
  for (const [position, { id, position: known }] of next.entries()) {
    if (known !== null) changeRow(tx, 'planBasis', liveRow(tx, 'planBasis', id), { position })
  }
}

function directiveOf(tx: Write, basisId: string): Directive {
  const { directiveId } = liveRow(tx, 'planBasis', basisId)
  return readRow(stateOf(tx).connection, 'directive', String(directiveId)) as unknown as Directive
}
