import type { EntityName } from '#shared/entities/names.ts'
import { conflict } from './conflict.ts'
import type { Connection } from './connection.ts'
import { changeRow, readRow, type AnyRow } from './rows.ts'
import { isWhole, wholeChange, type StoredChange } from './stored-change.ts'
import { stateOf, type Entry, type Write } from './write.ts'

type Stored = { action: Entry['action']; entity: EntityName; id: string; before: string | null; after: string | null }
type Fields = Record<string, unknown>

/** Applies a step's history backwards (undo) or again (redo) and marks the step. Fails with `conflict`. */
export function replay(tx: Write, kind: 'undo' | 'redo', step: number): void {
  const { connection } = stateOf(tx)
  const entries = connection.client
    .prepare<[number], Stored>(
      `SELECT action, entity, record_id AS id, before, after FROM history WHERE step = ? ORDER BY sequence`,
    )
    .all(step)
  for (const entry of kind === 'undo' ? entries.toReversed() : entries) replayEntry(tx, kind, entry)
  markStep(connection, step, kind === 'undo' ? 'undone' : 'done')
}

/** Takes a step out of reach of undo and redo. */
export function closeStep(connection: Connection, step: number): void {
  connection.client
    .prepare(`UPDATE step SET state = CASE state WHEN 'undone' THEN 'dropped' ELSE 'lasting' END WHERE number = ?`)
    .run(step)
}

function replayEntry(tx: Write, kind: 'undo' | 'redo', entry: Stored): void {
  const { connection, at } = stateOf(tx)
  const row = readRow(connection, entry.entity, entry.id)
  if (row === null) throw new Error(`the history names ${entry.entity} ${entry.id}, which is gone`)
  const stored = { before: fieldsIn(entry.before), after: fieldsIn(entry.after) }
  const whole = wholeChange(stored, row, kind === 'undo' ? 'after' : 'before')
  if (!isWhole(stored, whole)) throw conflict(entry.entity, row)
  const { found, wanted } = sides(kind, entry.action, whole)
  if (Object.entries(found).some(([field, value]) => differs(row, field, value))) throw conflict(entry.entity, row)
  const trashing = typeof wanted['deletedAt'] === 'string'
  const action = 'deletedAt' in wanted ? (trashing ? 'trash' : 'restore') : 'update'
  changeRow(tx, entry.entity, row, trashing ? { ...wanted, deletedAt: at } : wanted, action)
}

// To take a creation back is to put the record into the trash, where its later revisions stay readable.
function sides(
  kind: 'undo' | 'redo',
  action: Entry['action'],
  { before, after }: StoredChange,
): { found: Fields; wanted: Fields } {
  const [from, to]: [Fields, Fields] =
    action === 'create' ? [{ deletedAt: 'trashed' }, { deletedAt: null }] : [before ?? {}, after ?? {}]
  return kind === 'undo' ? { found: to, wanted: from } : { found: from, wanted: to }
}

function fieldsIn(stored: string | null): Fields | null {
  return stored === null ? null : (JSON.parse(stored) as Fields)
}

function differs(row: AnyRow, field: string, value: unknown): boolean {
  if (field === 'deletedAt') return (row.deletedAt === null) !== (value === null)
  return JSON.stringify(row[field]) !== JSON.stringify(value)
}

function markStep({ client }: Connection, step: number, state: 'done' | 'undone'): void {
  client.prepare('UPDATE step SET state = ? WHERE number = ?').run(state, step)
}
