import { getTableName } from 'drizzle-orm'
import type { Entity } from '#shared/entity.ts'
import { entities, isOrdered, type Row } from '#shared/entities/all.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { Failed } from '#shared/failure.ts'
import type { MergedEntity } from '#shared/entities/not-same.ts'
import { columnName } from './columns.ts'
import { liveRow, refuseChangedSince } from './conflict.ts'
import { failedOf } from './failures.ts'
import { isLocked } from './locks.ts'
import type { Versioned } from './records.ts'
import { changeRow, readRow, type AnyRow } from './rows.ts'
import { tables } from './schema.ts'
import { positionsFor, siblingsAt } from './siblings.ts'
import { stateOf, type Write } from './write.ts'

// What claims least may give way to what a duplicate says.
const sayingNothing: Record<MergedEntity, Record<string, unknown>> = {
  stakeholder: { kind: 'other', planRole: 'none' },
  person: { sex: 'not-stated', level: 'not-stated', sexSelfStated: false },
}

/**
 * Makes one record of several of a register that are the same. Everything that names one of the others names `keep` afterwards, also their parts;
 * only what is closed stays as it is and is found through `mergedIntoId`. What `keep` leaves open is taken from the
 * others in the order given, and they go to the trash. Where one list has both of
 * them, such as the people of a meeting, the second goes to the trash too. Fails with `not-found` and `conflict`.
 */
export function mergeRecords<N extends MergedEntity>(
  tx: Write,
  merged: N,
  { keep, others }: { keep: Versioned; others: readonly Versioned[] },
): Row<N> {
  const kept = currentRow(tx, merged, keep)
  const gone = others.filter(({ id }) => id !== keep.id).map((one) => currentRow(tx, merged, one))
  for (const [name, field] of referencesTo(merged)) rename(tx, name, field, gone, kept.id)
  const { at } = stateOf(tx)
  for (const row of gone) {
    changeRow(tx, merged, liveRow(tx, merged, row.id), { mergedIntoId: kept.id, deletedAt: at }, 'trash')
  }
  const result = changeRow(tx, merged, liveRow(tx, merged, kept.id), {
    ...filled(merged, kept, gone),
    mergedIntoId: null,
  })
  return result as unknown as Row<N>
}

function currentRow(tx: Write, merged: MergedEntity, { id, revision }: Versioned): AnyRow {
  const row = liveRow(tx, merged, id)
  refuseChangedSince(tx, merged, row, revision, () => true)
  return row
}

function referencesTo(merged: MergedEntity): (readonly [EntityName, string])[] {
  return entityNames.flatMap((name) =>
    Object.entries((entities[name] as Entity).fields).flatMap(([field, { to }]) =>
      to === merged ? [[name, field] as const] : [],
    ),
  )
}

function rename(tx: Write, name: EntityName, field: string, gone: readonly AnyRow[], keptId: string): void {
  const ids = new Set(gone.map(({ id }) => id))
  for (const row of naming(tx, name, field, ids)) {
    if (isLocked(tx, name, row)) continue
    const value = row[field]
    const named = Array.isArray(value)
      ? [...new Set(value.map((id) => (ids.has(String(id)) ? keptId : id)))]
      : row.id === keptId
        ? null
        : keptId
    nameInstead(tx, name, row, { [field]: named, ...placeAtEnd(tx, name, row, field, keptId) })
  }
}

// Once only: a list that names both would name the one that was kept twice.
function nameInstead(tx: Write, name: EntityName, row: AnyRow, changes: Record<string, unknown>): void {
  try {
    changeRow(tx, name, row, changes)
  } catch (error) {
    const failed = failedOf(error)
    const [problem] = failed instanceof Failed ? (failed.failure.problems ?? []) : []
    if (problem?.reason !== 'already-exists' || row.deletedAt !== null) throw failed
    changeRow(tx, name, row, { deletedAt: stateOf(tx).at }, 'trash')
  }
}

// Also from the trash: what comes back from there belongs to the one that was kept.
function naming(tx: Write, name: EntityName, field: string, ids: ReadonlySet<string>): AnyRow[] {
  const { connection } = stateOf(tx)
  const [table, column] = [getTableName(tables[name]), columnName(field)]
  const wanted = 'SELECT value FROM json_each(?)'
  const isList = (entities[name] as Entity).fields[field]?.kind === 'references'
  const condition = isList
    ? `EXISTS (SELECT 1 FROM json_each("${column}") AS named WHERE named.value IN (${wanted}))`
    : `"${column}" IN (${wanted})`
  const found = connection.client
    .prepare<[string], string>(`SELECT id FROM "${table}" WHERE ${condition} ORDER BY id`)
    .pluck()
    .all(JSON.stringify([...ids]))
  return found.flatMap((id) => readRow(connection, name, id) ?? [])
}

function placeAtEnd(tx: Write, name: EntityName, row: AnyRow, field: string, keptId: string): { position?: number } {
  if ((entities[name] as Entity).partOf !== field || !isOrdered(name) || row.deletedAt !== null) return {}
  const [position] = positionsFor(tx, name, siblingsAt(tx, name, { ...row, [field]: keptId }), null, 1)
  return position === undefined ? {} : { position }
}

function filled(merged: MergedEntity, kept: AnyRow, gone: readonly AnyRow[]): Record<string, unknown> {
  const fields = Object.keys((entities[merged] as Entity).fields)
  const open = fields.filter((field) => kept[field] === null || kept[field] === (sayingNothing[merged][field] ?? null))
  return Object.fromEntries(
    open.flatMap((field) => {
      const said = gone
        .map((row) => row[field])
        .find((value) => value !== kept[field] && value !== null && value !== '')
      return said === undefined ? [] : [[field, said]]
    }),
  )
}
