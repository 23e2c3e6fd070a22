import type { Day } from '../day.ts'
import type { EntityName } from '../entities/names.ts'

type Fields = Record<string, unknown>

/**
 * The changes of a record with what follows from them: a task that becomes done was done on this day unless another is
 * given or known, and one that is opened again has no such day any more.
 */
export function withDoneOn(name: EntityName, before: Fields | null, changes: Fields, today: Day): Fields {
  if (name !== 'task' || changes['status'] === undefined) return changes
  const isDone = changes['status'] === 'done'
  if (isDone === (before?.['status'] === 'done')) return changes
  const given = changes['doneOn'] ?? null
  if (isDone) return { ...changes, doneOn: given ?? before?.['doneOn'] ?? today }
  return before === null || 'doneOn' in changes ? changes : { ...changes, doneOn: null }
}
