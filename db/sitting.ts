import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { prepared } from './connection.ts'
import { nextReading } from './hybrid-clock.ts'
import { goneOn, isWhole, wholeChange } from './stored-change.ts'
import type { Entry, WriteState } from './write.ts'

// Longest time from the first save of a sitting to its last, milliseconds.
const longest = 120_000

type Fields = Record<string, unknown>
type LastStep = { number: number; at: string; sequence: number; before: string; after: string; entries: number }

/**
 * Whether a change only goes on with the last step, which then grows instead of a new one being made: prose of the same
 * field, by the same person, within two minutes. Otherwise every pause in typing would be a step of undo and leave the
 * whole text in the history twice. It takes a new reading of the hybrid clock with each growth: what another PC has of it
 * is then older. Gives the step's number, null for a change of its own.
 */
export function continueStep(state: WriteState, entry: Entry): number | null {
  if (!isProse(entry)) return null
  const last = lastStep(state, entry)
  if (last === null || last.entries !== 1) return null
  const since = state.now - Date.parse(last.at)
  if (since < 0 || since > longest || !sameFields(last.before, entry.before)) return null
  const kept = { before: JSON.parse(last.before) as Fields, after: JSON.parse(last.after) as Fields }
  if (!isWhole(kept, wholeChange(kept, entry.before ?? {}, 'after'))) return null
  const { client } = state.connection
  const statement = prepared(state.connection, 'go on', () =>
    client.prepare('UPDATE history SET after = ?, revision = ? WHERE sequence = ?'),
  )
  statement.run(JSON.stringify(goneOn(kept, entry)), entry.revision, last.sequence)
  state.connection.reading = nextReading(state.connection.reading, state.now)
  const tell = prepared(state.connection, 'tell later', () =>
    client.prepare('UPDATE step SET clock = ? WHERE number = ?'),
  )
  tell.run(state.connection.reading, last.number)
  return last.number
}

function isProse({ action, entity, after }: Entry): boolean {
  const { fields } = entities[entity] as Entity
  return action === 'update' && Object.keys(after ?? {}).every((field) => fields[field]?.kind === 'rich')
}

// A step that was undone, or an undo, is never the last `do` that is `done`.
function lastStep({ connection, actor, step }: WriteState, { id, entity }: { id: string; entity: EntityName }) {
  if (step.kind !== 'do' || actor.undoable === false) return null
  const statement = prepared(connection, 'last step', () =>
    connection.client.prepare<[string, string | null, string, string], LastStep>(
      `SELECT number, at, sequence, before, after, (SELECT count(*) FROM history AS all_of WHERE all_of.step = number) AS entries
       FROM step JOIN history ON history.step = number
       WHERE number = (SELECT max(number) FROM step) AND kind = 'do' AND state = 'done' AND action = 'update'
         AND operator = ? AND profile IS ? AND record_id = ? AND entity = ?`,
    ),
  )
  return statement.get(actor.operator, actor.profile ?? null, id, entity) ?? null
}

function sameFields(stored: string, before: Record<string, unknown> | null): boolean {
  const names = (fields: object) => Object.keys(fields).toSorted().join(' ')
  return names(JSON.parse(stored) as object) === names(before ?? {})
}
