import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { differenceOf, valueAfter, valueBefore, type Difference } from './difference.ts'

// The history keeps the changed fields before and after. Of long text it keeps the difference instead, in `after`; in
// `before` then stands a mark. Older entries, and changes of nearly everything, have both in full, and both are read.

type Fields = Record<string, unknown>
export type StoredChange = { before: Fields | null; after: Fields | null }

const mark = { difference: true }
type Marked = { difference: Difference }

/** Shorter values than this, as JSON, are kept in full: the difference would hardly be shorter. */
const worthwhile = 200

/** A change as the history keeps it. */
export function storedChange(entity: EntityName, change: StoredChange): StoredChange {
  if (change.before === null || change.after === null) return change
  const kept = { before: { ...change.before }, after: { ...change.after } }
  for (const field of Object.keys(change.after)) {
    const stored = isLong(entity, field) ? shorter(change.before[field], change.after[field]) : null
    if (stored !== null)
      Object.assign(kept, { before: { ...kept.before, [field]: mark }, after: { ...kept.after, [field]: stored } })
  }
  return kept
}

/**
 * The fields of a kept change, in full, from the record as it is (`before`: on one side of the change or the other). A
 * field of which only the difference is kept is left out where the record does not fit it.
 */
export function wholeChange(stored: StoredChange, row: Fields, is: 'before' | 'after'): StoredChange {
  const whole = { before: stored.before && { ...stored.before }, after: stored.after && { ...stored.after } }
  for (const [field, value] of Object.entries(stored.after ?? {})) {
    const difference = differenceIn(stored, field, value)
    if (difference === null || !whole.before || !whole.after) continue
    const other = is === 'after' ? valueBefore(difference, row[field]) : valueAfter(difference, row[field])
    delete whole.before[field]
    delete whole.after[field]
    if (other === undefined) continue
    whole.before[field] = is === 'after' ? other : row[field]
    whole.after[field] = is === 'after' ? row[field] : other
  }
  return whole
}

/** Whether every field the change names can be told from the record as it is. */
export function isWhole(stored: StoredChange, whole: StoredChange): boolean {
  return Object.keys(stored.after ?? {}).length === Object.keys(whole.after ?? {}).length
}

/** What `after` becomes when the change goes on: `last` is the change kept so far, `next` the one that follows it. */
export function goneOn(last: StoredChange, next: StoredChange): Fields {
  const began = wholeChange(last, next.before ?? {}, 'after').before ?? {}
  return Object.fromEntries(
    Object.entries(next.after ?? {}).map(([field, value]) => {
      const isDifference = differenceIn(last, field, last.after?.[field]) !== null
      return [field, isDifference ? { difference: differenceOf(began[field], value) } : value]
    }),
  )
}

function shorter(from: unknown, to: unknown): Marked | null {
  if (from === null || to === null) return null
  const length = JSON.stringify(to).length + JSON.stringify(from).length
  if (length < 2 * worthwhile) return null
  const difference = differenceOf(from, to)
  return difference.out.length + difference.in.length < length / 2 ? { difference } : null
}

function differenceIn(stored: StoredChange, field: string, value: unknown): Difference | null {
  const marked = stored.before?.[field]
  if (typeof marked !== 'object' || marked === null || !('difference' in marked)) return null
  return (value as Marked).difference
}

function isLong(entity: EntityName, field: string): boolean {
  const kind = (entities[entity] as Entity).fields[field]?.kind
  return kind === 'rich' || kind === 'text'
}
