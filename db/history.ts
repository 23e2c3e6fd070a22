import { needToChange } from '#shared/access/call-needs.ts'
import type { Need } from '#shared/access/roles.ts'
import type { HistoryEntry } from '#shared/contract/record-calls.ts'
import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { Failed } from '#shared/failure.ts'
import type { Page } from '#shared/list.ts'
import { prepared, reading, type Connection, type OpenOffice } from './connection.ts'
import { cursorOf, readCursor } from './cursor.ts'
import { amountsToday } from './plan-currency.ts'
import { closeStep, replay } from './replay.ts'
import { readRow } from './rows.ts'
import { wholeChange, type StoredChange } from './stored-change.ts'
import { writeStep, type Actor } from './write.ts'

export type UndoState = { canUndo: boolean; canRedo: boolean }

/** `of` is who made the step, where that is somebody else. */
export type Replayed = UndoState & { of: string | null }

type May = (need: Need) => boolean
const mayAll: May = () => true

type StoredEntry = Omit<HistoryEntry, 'before' | 'after' | 'undone'> & {
  before: string | null
  after: string | null
  state: string
  step: number
}

type Stored = Pick<StoredEntry, 'before' | 'after'>

type Asked = { limit?: number | undefined; after?: string | undefined }

/**
 * What happened to one record, newest first, some at a time and on from where a reading before ended; `undone` where undo
 * took the change back. Fails with `invalid` for a place to read on from that no reading gave.
 */
export function listHistory(
  office: OpenOffice,
  entity: EntityName,
  id: string,
  { limit = 100, after }: Asked = {},
): Page<HistoryEntry> {
  const end = after === undefined ? Number.MAX_SAFE_INTEGER : Number(readCursor(after)[0])
  return reading(office, (connection) => {
    const statement = prepared(connection, 'list history', () =>
      connection.client.prepare<[string, string, number, number], StoredEntry>(
        `SELECT sequence, step, at, operator, action, entity, record_id AS id, before, after, state
         FROM history JOIN step ON step.number = history.step
         WHERE record_id = ? AND entity = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`,
      ),
    )
    const kept = statement.all(id, entity, end, limit)
    const values = { ...readRow(connection, entity, id) }
    if (after !== undefined) for (const entry of changesFrom(connection, entity, id, end)) goBack(values, entry)
    const amounts = amountsToday(connection, entity, values[(entities[entity] as Entity).partOf ?? ''])
    const rows = kept.map(({ state, step, ...entry }) => {
      const whole = goBack(values, entry)
      return {
        ...entry,
        before: shown(amounts(whole.before, step, 'before')),
        after: shown(amounts(whole.after, step, 'after')),
        undone: state === 'undone' || state === 'dropped',
      }
    })
    const last = rows.length === limit ? rows.at(-1) : undefined
    return {
      rows,
      total: countOf(connection, entity, id),
      next: last === undefined ? null : cursorOf([last.sequence, id]),
    }
  })
}

// The changes that stand before a place further down the list, newest first.
function changesFrom(connection: Connection, entity: EntityName, id: string, sequence: number): Stored[] {
  const statement = prepared(connection, 'list history from', () =>
    connection.client.prepare<[string, string, number], Stored>(
      `SELECT before, after FROM history
       WHERE record_id = ? AND entity = ? AND sequence >= ? ORDER BY sequence DESC`,
    ),
  )
  return statement.all(id, entity, sequence)
}

function countOf(connection: Connection, entity: EntityName, id: string): number {
  const statement = prepared(connection, 'count history', () =>
    connection.client
      .prepare<[string, string], number>('SELECT count(*) FROM history WHERE record_id = ? AND entity = ?')
      .pluck(),
  )
  return statement.get(id, entity) ?? 0
}

/** Whether there is a step to take back, and one to bring again. */
export function undoState(office: OpenOffice): UndoState {
  return reading(office, (connection) => ({
    canUndo: nextStep(connection, 'undo') !== null,
    canRedo: nextStep(connection, 'redo') !== null,
  }))
}

/**
 * Takes the last step back, with all its changes: a profile its own, and with the right to manage the last of somebody
 * else where it has none itself. Fails with `nothing-to-undo`, with `not-permitted` where the step asks more than `may`
 * allows, or with `conflict` when a record of the
 * step was changed afterwards by something undo does not cover; that step is then passed over for good.
 */
export function undo(office: OpenOffice, actor: Actor, may = mayAll): Replayed {
  return go(office, actor, 'undo', may)
}

/** Brings the step back that was undone last. Fails as `undo` does. */
export function redo(office: OpenOffice, actor: Actor, may = mayAll): Replayed {
  return go(office, actor, 'redo', may)
}

function go(office: OpenOffice, actor: Actor, kind: 'undo' | 'redo', may: May): Replayed {
  const { target, of } = reading(office, (connection) => stepFor(connection, actor, kind, may))
  try {
    writeStep(office, { ...actor, undoable: false }, { kind, target }, (tx) => replay(tx, kind, target))
  } catch (error) {
    const collided = error instanceof Failed && (error.failure.code === 'conflict' || error.failure.code === 'invalid')
    if (collided) reading(office, (connection) => closeStep(connection, target))
    throw error
  }
  return { ...undoState(office), of }
}

// The step, and whose it is where it is not the actor's own.
function stepFor(connection: Connection, { profile }: Actor, kind: 'undo' | 'redo', may: May) {
  const own = profile === undefined ? null : nextStep(connection, kind, profile)
  const target = own ?? (profile === undefined || may('manage') ? nextStep(connection, kind) : null)
  if (target === null) throw new Failed('nothing-to-undo')
  if (!entitiesOf(connection, target).every((entity) => may(needToChange(entity)))) throw new Failed('not-permitted')
  const of = profile === undefined || own !== null ? null : operatorOf(connection, target)
  return { target, of }
}

function entitiesOf({ client }: Connection, step: number): EntityName[] {
  return client.prepare<[number], EntityName>('SELECT DISTINCT entity FROM history WHERE step = ?').pluck().all(step)
}

function operatorOf({ client }: Connection, step: number): string | null {
  return client.prepare<[number], string>('SELECT operator FROM step WHERE number = ?').pluck().get(step) ?? null
}

// What undo takes back next, or redo brings again: of everybody, or of one profile.
function nextStep(connection: Connection, kind: 'undo' | 'redo', profile?: string): number | null {
  const [which, state] = kind === 'undo' ? ['max', 'done'] : ['min', 'undone']
  const whose = profile === undefined ? '' : ' AND profile = ?'
  const query = `SELECT ${which}(number) FROM step WHERE kind = 'do' AND state = '${state}'${whose}`
  const statement = prepared(connection, query, () => connection.client.prepare<string[], number | null>(query).pluck())
  return statement.get(...(profile === undefined ? [] : [profile])) ?? null
}

/**
 * From the record after a change to the record before it, on the way from the newest change to older ones. Gives the change
 * in full.
 */
export function goBack(values: Record<string, unknown>, entry: Stored): StoredChange {
  const whole = wholeChange({ before: fieldsOf(entry.before), after: fieldsOf(entry.after) }, values, 'after')
  Object.assign(values, whole.before)
  return whole
}

function fieldsOf(stored: string | null): Record<string, unknown> | null {
  return stored === null ? null : (JSON.parse(stored) as Record<string, unknown>)
}

// Whether a record lies in the trash is told by the action, not as if it were a field.
function shown(fields: Record<string, unknown> | null): Record<string, unknown> | null {
  const { deletedAt: _trash, ...others } = fields ?? {}
  return Object.keys(others).length === 0 ? null : others
}
