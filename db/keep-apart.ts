import type { MergedEntity } from '#shared/entities/not-same.ts'
import { liveRow } from './conflict.ts'
import { knownApart } from './duplicates.ts'
import { createRow } from './records.ts'
import { stateOf, type Write } from './write.ts'

/**
 * Keeps that no two of these records are the same, so that they are not offered for merging again; gives how many pairs
 * are new. Fails with `not-found`.
 */
export function keepApart(tx: Write, what: MergedEntity, ids: readonly string[]): number {
  for (const id of ids) liveRow(tx, what, id)
  const known = new Set(knownApart(stateOf(tx).connection, what).map(pairKey))
  const fresh = pairsOf([...new Set(ids)]).filter((pair) => !known.has(pairKey(pair)))
  for (const [firstId, secondId] of fresh) createRow(tx, 'notSame', { what, firstId, secondId })
  return fresh.length
}

function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other): [string, string] => [one, other]))
}

function pairKey(pair: readonly [string, string]): string {
  return pair.toSorted().join()
}
