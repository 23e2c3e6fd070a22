import type { OrderedEntity, Row } from '#shared/entities/all.ts'
import { Failed } from '#shared/failure.ts'
import { liveRow } from './conflict.ts'
import { refuseLocked } from './locks.ts'
import { placeBases } from './place-bases.ts'
import { changeRow, type AnyRow } from './rows.ts'
import { placeFields, positionsFor, siblingsAt } from './siblings.ts'
import type { Write } from './write.ts'

/**
 * Puts records, in the order given, before their sibling `beforeId` (null: at the end) and gives them as stored. Fails
 * with `not-found`, or with `invalid` (`other-place`) when they are not all siblings. Another's change to their text is
 * no hindrance, so no revision is asked for; a lock is (`locked`).
 */
export function placeRows<N extends OrderedEntity>(
  tx: Write,
  name: N,
  { ids, beforeId }: { ids: string[]; beforeId: string | null },
): Row<N>[] {
  const rows = [...new Set(ids)].map((id) => liveRow(tx, name, id))
  const [first] = rows
  if (first === undefined) return []
  refuseOtherPlaces(tx, name, rows, beforeId)
  rows.forEach((row) => refuseLocked(tx, name, row))
  const siblings = siblingsAt(tx, name, first)
  const moving = new Set(rows.map(({ id }) => id))
  if (name === 'planBasis') placeBases(tx, siblings, rows, beforeId)
  else {
    const before = firstStaying(siblings, beforeId, moving)
    const staying = siblings.filter(({ id }) => !moving.has(id))
    const positions = positionsFor(tx, name, staying, before, rows.length)
    rows.forEach((row, at) => changeRow(tx, name, row, { position: positions[at] }))
  }
  return rows.map(({ id }) => liveRow(tx, name, id) as unknown as Row<N>)
}

/** The sibling that stays where it is, from `beforeId` on; null when there is none. */
export function firstStaying(siblings: { id: string }[], beforeId: string | null, moving: Set<string>): string | null {
  const from = siblings.findIndex(({ id }) => id === beforeId)
  return from < 0 ? null : (siblings.slice(from).find(({ id }) => !moving.has(id))?.id ?? null)
}

function refuseOtherPlaces(tx: Write, name: OrderedEntity, rows: AnyRow[], beforeId: string | null): void {
  const place = placeOf(name, rows[0])
  const others = rows.findIndex((row) => placeOf(name, row) !== place)
  if (others > 0) throw otherPlace(`ids.${others}`)
  if (beforeId !== null && placeOf(name, liveRow(tx, name, beforeId)) !== place) throw otherPlace('beforeId')
}

function placeOf(name: OrderedEntity, row: AnyRow | undefined): string {
  return JSON.stringify(placeFields(name).map((field) => row?.[field] ?? null))
}

function otherPlace(path: string): Failed {
  return new Failed('invalid', { problems: [{ path, reason: 'other-place' }] })
}
