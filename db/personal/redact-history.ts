import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { emptied } from '#shared/personal/personal-fields.ts'
import { closeStep } from '../replay.ts'
import { stateOf, type Write } from '../write.ts'

type Stored = { sequence: number; step: number; before: string | null; after: string | null }
type Fields = Record<string, unknown>

/**
 * Empties fields of one record in every entry of its history; gives how many entries. Who changed which fields when stays
 * told. Undo no longer reaches the steps concerned: it would bring back what was erased. Part of a redaction (see
 * `redacting`).
 */
export function redactHistory(tx: Write, name: EntityName, id: string, fields: ReadonlySet<string>): number {
  const { connection } = stateOf(tx)
  const { client } = connection
  const entity: Entity = entities[name]
  const empty = (kept: Fields) =>
    Object.fromEntries(
      Object.entries(kept).map(([field, value]) => {
        const description = entity.fields[field]
        return [field, description && fields.has(field) && value !== null ? emptied(description) : value]
      }),
    )
  const entries = client
    .prepare<[string, string], Stored>(
      'SELECT sequence, step, before, after FROM history WHERE record_id = ? AND entity = ?',
    )
    .all(id, name)
  const change = client.prepare('UPDATE history SET before = ?, after = ? WHERE sequence = ?')
  const touched = entries.filter(({ sequence, step, before, after }) => {
    const [was, became] = [before, after].map((stored) =>
      stored === null ? null : JSON.stringify(empty(JSON.parse(stored) as Fields)),
    )
    if (was === before && became === after) return false
    change.run(was, became, sequence)
    closeStep(connection, step)
    return true
  })
  return touched.length
}

/** Opens the only way by which values in the history may change (a trigger watches it), for as long as the work takes. */
export function redacting<T>(tx: Write, work: () => T): T {
  const { client } = stateOf(tx).connection
  client.prepare(`INSERT INTO meta (key, value) VALUES ('redacting', '1')`).run()
  const result = work()
  client.prepare(`DELETE FROM meta WHERE key = 'redacting'`).run()
  return result
}
