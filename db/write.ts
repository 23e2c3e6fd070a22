import { eq } from 'drizzle-orm'
import type { EntityName } from '#shared/entities/names.ts'
import { append, auditActor } from './audit/append.ts'
import { instantOf } from './clock.ts'
import { connectionOf, noted, prepared, reading, type Change, type Connection, type OpenOffice } from './connection.ts'
import { nextReading } from './hybrid-clock.ts'
import { refreshOrderKeys } from './order-keys.ts'
import { withRoom } from './reserve.ts'
import { continueStep } from './sitting.ts'
import { storedChange } from './stored-change.ts'
import { steps } from './system-tables.ts'

/**
 * Who makes a change: the name for the history, the profile if there are any, and whether undo may take the change back
 * (it may unless said otherwise).
 */
export type Actor = { operator: string; profile?: string; undoable?: boolean }

/** A write under way. It is what every changing function asks for, and it ends with the call that gave it. */
export type Write = { readonly office: OpenOffice }

type Step = { kind: 'do' | 'undo' | 'redo'; target?: number }

/** What stands behind a write, for this folder alone. */
export type WriteState = {
  connection: Connection
  /** Milliseconds since 1970; one for all changes of a write. */
  now: number
  at: string
  actor: Actor
  step: Step
  /** The step's number, once the first change has made it. */
  number: number | null
  changes: Map<string, Change>
  /** The write made the office itself; taken back, there would be none left to undo in. */
  founds: boolean
}

export type Entry = {
  action: 'create' | 'update' | 'trash' | 'restore'
  entity: EntityName
  id: string
  revision: number
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

const states = new WeakMap<Write, WriteState>()

/**
 * Runs work as one transaction: all its changes with their history and search rows, or none. What it changed is told
 * to the office's listeners after the commit. Work is synchronous; on a full disk it runs once more. Fails with what the work fails with, or typed.
 */
export function write<T>(office: OpenOffice, actor: Actor, work: (tx: Write) => T): T {
  return writeStep(office, actor, { kind: 'do' }, work)
}

/** As `write`, for undo and redo, which are writes of their own. */
export function writeStep<T>(office: OpenOffice, actor: Actor, step: Step, work: (tx: Write) => T): T {
  return withRoom(office, () => runStep(office, actor, step, work))
}

function runStep<T>(office: OpenOffice, actor: Actor, step: Step, work: (tx: Write) => T): T {
  const connection = connectionOf(office)
  if (connection.damage !== null) throw connection.damage
  if (connection.client.inTransaction) throw new Error('a write is under way already')
  const now = connection.clock.now()
  const state: WriteState = {
    connection,
    now,
    at: instantOf(now),
    actor,
    step,
    number: null,
    changes: new Map(),
    founds: false,
  }
  const clock = connection.reading
  const tx: Write = { office }
  states.set(tx, state)
  try {
    const result = connection.client.transaction(() => finished(state, work(tx))).immediate()
    if (state.changes.size > 0) {
      connection.touched()
      connection.announce([...state.changes.values()])
    }
    return result
  } catch (error) {
    connection.reading = clock
    connection.chain = null
    connection.orderLanguage = null
    connection.counts.clear()
    throw noted(connection, error)
  } finally {
    states.delete(tx)
  }
}

/**
 * Runs work as one transaction that is no part of the office's records and leaves no history, such as keeping a draft.
 * As with `write`, nothing is written once the file proved to be damaged.
 */
export function writeAside(office: OpenOffice, work: (connection: Connection) => void): void {
  withRoom(office, () =>
    reading(office, (connection) => {
      if (connection.damage !== null) throw connection.damage
      try {
        connection.client.transaction(() => work(connection)).immediate()
      } catch (error) {
        connection.chain = null
        throw error
      }
      connection.touched()
    }),
  )
}

/** What stands behind a write; a write that has ended has nothing any more. */
export function stateOf(tx: Write): WriteState {
  const state = states.get(tx)
  if (!state) throw new Error('this write has ended')
  return state
}

/** Adds a row to the history and the record to the list of what changed. */
export function record(tx: Write, entry: Entry): void {
  const state = stateOf(tx)
  state.connection.counts.clear()
  state.changes.set(entry.id, { entity: entry.entity, id: entry.id })
  if (entry.entity === 'office' && entry.action === 'create') state.founds = true
  if (state.number === null) {
    state.number = continueStep(state, entry)
    if (state.number !== null) return
  }
  state.number ??= beginStep(state)
  addEntry(state.connection, state.number, entry)
  addToAudit(state, state.number, entry)
}

function addEntry(connection: Connection, step: number, { action, entity, id, revision, before, after }: Entry): void {
  const statement = prepared(connection, 'record', () =>
    connection.client.prepare(
      'INSERT INTO history (step, action, entity, record_id, revision, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
  )
  const stored = storedChange(entity, { before, after })
  statement.run(step, action, entity, id, revision, json(stored.before), json(stored.after))
}

// What goes on with a step (above) was told when the step began: the audit names fields, and those stay the same.
function addToAudit(
  { connection, at, actor }: WriteState,
  step: number,
  { action, entity, id, ...entry }: Entry,
): void {
  const fields = JSON.stringify(Object.keys(entry.after ?? {}))
  const { revision } = entry
  append(connection, { at, actor: auditActor(actor), kind: action, step, entity, recordId: id, revision, fields })
}

function beginStep({ connection, now, at, actor, step }: WriteState): number {
  connection.reading = nextReading(connection.reading, now)
  const state = actor.undoable === false ? 'lasting' : 'done'
  const row = {
    ...step,
    state,
    at,
    clock: connection.reading,
    device: connection.deviceId,
    operator: actor.operator,
    profile: actor.profile ?? null,
  } as const
  // What was undone and not redone cannot come back once something new is written.
  if (step.kind === 'do') connection.orm.update(steps).set({ state: 'dropped' }).where(eq(steps.state, 'undone')).run()
  return Number(connection.orm.insert(steps).values(row).run().lastInsertRowid)
}

function finished<T>({ connection, changes, founds, number }: WriteState, result: T): T {
  if (result instanceof Promise) throw new Error('a write cannot wait for something')
  // It may write in another language from now on.
  if ([...changes.values()].some(({ entity }) => entity === 'office')) refreshOrderKeys(connection)
  if (founds && number !== null) {
    connection.orm.update(steps).set({ state: 'lasting' }).where(eq(steps.number, number)).run()
  }
  return result
}

function json(value: Record<string, unknown> | null): string | null {
  return value === null ? null : JSON.stringify(value)
}
