import type { Fields } from '#shared/entity.ts'
import type { Failure, Problem } from '#shared/failure.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { readField } from './field-value.ts'
import { sameValue } from './same-value.ts'
import type { SaveState } from './save-state.ts'
import { soundPart } from './sound-part.ts'
import { createTypingTimer } from './typing-timer.ts'

export type Values = Record<string, unknown>
export type StoredRecord = Values & { id: string; revision: number }

export type AutosavePorts = {
  fields: Fields
  /** What is wrong with the record as a whole, by rules over several of its fields. */
  problemsIn: (record: Values) => Problem[]
  update: (reference: { id: string; revision: number; patch: Values }) => Promise<StoredRecord>
  /** The record as it is stored now; null when it is gone. */
  reread: () => Promise<StoredRecord | null>
  putDraft: (values: Values) => Promise<void>
  dropDraft: (fields: readonly string[]) => Promise<void>
  onState: (state: SaveState) => void
  /** Stored values that may be shown: of fields that hold nothing unsaved. */
  onStored: (values: Values) => void
  /** Stored values of fields that somebody else changed while they were typed in here; empty once all are settled. */
  onContested: (stored: Values) => void
  /** Why fields that are right in themselves wait all the same, by field; empty once none does. */
  onProblems: (problems: Record<string, Problem>) => void
  now: () => string
}

/** Somebody else changed the field meanwhile, something is wrong with what was typed, or it just was not stored. */
export type Unsaved = { kind: 'contested' } | { kind: 'problem'; problem: Problem } | { kind: 'waiting' }

export type Autosave = {
  change: (field: string, value: unknown) => void
  /** Typing of an earlier form, taken up again; its draft stays until it is stored. */
  resume: (field: string, value: unknown) => void
  /** Saves now what can be saved; what cannot is kept as a draft. Never fails. */
  flush: () => Promise<void>
  /** A newer state of the record came from elsewhere: undo, another window. */
  take: (row: StoredRecord) => void
  isPending: (field: string) => boolean
  /** Why what was typed into a field is not stored; null when it is. */
  unsaved: (field: string) => Unsaved | null
  /** Ends a contest: what is typed here goes over what is stored, or the other way round. */
  settle: (field: string, winner: 'typed' | 'stored') => Promise<void>
  stop: () => void
  /** Ends the work and gives what is not stored, for whoever stores it instead. */
  release: () => Values
}

/** How long a person must pause before a change is saved, milliseconds. */
const pause = 600
/** How long to wait before trying again after a failure. */
const again = 10_000
const mostConflicts = 5

/**
 * Saves a record while it is being typed: only changed fields, only valid ones, one request at a time. A field that was
 * changed elsewhere since it was first typed in waits for the person's choice, kept as a draft.
 */
export function createAutosave(first: StoredRecord, ports: AutosavePorts): Autosave {
  let base = first
  let retry: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  const timer = createTypingTimer(() => void flush(), pause)
  const pending = new Map<string, unknown>()
  /** Fields of which a draft is kept. */
  const drafted = new Set<string>()
  /** What was stored in each pending field when it was first typed in. */
  const begun = new Map<string, unknown>()
  /** Pending fields that the main process refused as they are. */
  const refused = new Map<string, Problem>()

  function stop() {
    timer.stop()
    clearTimeout(retry)
  }

  function change(field: string, value: unknown) {
    if (!pending.has(field)) begun.set(field, base[field])
    pending.set(field, value)
    refused.delete(field)
    timer.typed()
  }

  function resume(field: string, value: unknown) {
    drafted.add(field)
    change(field, value)
  }

  async function flush(): Promise<void> {
    stop()
    if (running) {
      // What was typed while a save was under way goes out with a save of its own.
      await running
      return flush()
    }
    if (pending.size === 0 && outdated().length === 0) return
    running = (pending.size === 0 ? dropDone() : save()).finally(() => {
      running = null
    })
    await running
  }

  async function save() {
    try {
      for (let tries = 0; ; tries += 1) {
        const { patch, invalid, contested, problems } = sortOut()
        ports.onProblems(problems)
        if (Object.keys(patch).length === 0 || (await send(patch, tries))) {
          ports.onContested(Object.fromEntries(contested.map((name) => [name, base[name]])))
          return await keepUnsaved([...contested, ...Object.keys(problems), ...invalid])
        }
      }
    } catch (error) {
      await fail(failureOf(error))
    }
  }

  function sortOut() {
    const valid: Values = {}
    const invalid: string[] = []
    const contested: string[] = []
    for (const [name, typed] of pending) {
      const field = ports.fields[name]
      const reading = field ? readField(field, typed) : null
      if (!reading?.ok || refused.has(name)) invalid.push(name)
      else if (sameValue(reading.value, base[name])) forget(name)
      // What somebody else stored here meanwhile is not overwritten unread.
      else if (!sameValue(base[name], begun.get(name))) contested.push(name)
      else valid[name] = reading.value
    }
    const { patch, held, problems } = soundPart(base, valid, ports.problemsIn)
    return {
      patch,
      invalid: [...invalid, ...held],
      contested,
      problems: { ...problems, ...Object.fromEntries(refused) },
    }
  }

  /** False when fields must be sorted anew: the record was changed meanwhile, or some of its fields were refused. */
  async function send(patch: Values, tries: number): Promise<boolean> {
    ports.onState({ kind: 'saving' })
    const sent = new Map([...pending].filter(([name]) => name in patch))
    try {
      accept(await ports.update({ id: base.id, revision: base.revision, patch }), sent)
      return true
    } catch (error) {
      const failure = failureOf(error)
      if (failure.code === 'invalid' && refuse(failure, sent)) return false
      if (failure.code !== 'conflict' || tries >= mostConflicts) throw error
      const stored = await ports.reread()
      if (stored) take(stored)
      return false
    }
  }

  // Only what is named waits; everything else of the patch is stored. False when nothing that was sent is named.
  function refuse({ problems = [] }: Failure, sent: Map<string, unknown>): boolean {
    const named = problems.flatMap((problem) => {
      const name = problem.path.split('.').find((part) => sent.has(part))
      return name === undefined ? [] : [[name, problem] as const]
    })
    for (const [name, problem] of named) if (pending.get(name) === sent.get(name)) refused.set(name, problem)
    return named.length > 0
  }

  function accept(row: StoredRecord, sent: Map<string, unknown>) {
    for (const [name, value] of sent) {
      if (pending.get(name) === value) forget(name)
      else begun.set(name, row[name])
    }
    take(row)
  }

  function forget(name: string) {
    pending.delete(name)
    begun.delete(name)
    refused.delete(name)
  }

  async function settle(name: string, winner: 'typed' | 'stored') {
    if (winner === 'typed') {
      begun.set(name, base[name])
    } else {
      forget(name)
      ports.onStored({ [name]: base[name] })
    }
    ports.onContested(Object.fromEntries(sortOut().contested.map((other) => [other, base[other]])))
    // Also with nothing left to send: the draft goes.
    if (pending.size > 0) await flush()
    else await keepUnsaved([])
  }

  function unsaved(name: string): Unsaved | null {
    if (!pending.has(name)) return null
    const field = ports.fields[name]
    const reading = field ? readField(field, pending.get(name)) : null
    if (reading && !reading.ok) return { kind: 'problem', problem: reading.problem }
    const { contested, problems } = sortOut()
    const problem = problems[name]
    if (problem) return { kind: 'problem', problem }
    return contested.includes(name) ? { kind: 'contested' } : { kind: 'waiting' }
  }

  function take(row: StoredRecord) {
    if (row.revision < base.revision) return
    base = row
    ports.onStored(Object.fromEntries(Object.entries(row).filter(([name]) => !pending.has(name))))
  }

  async function keepUnsaved(waiting: string[]) {
    const [field] = waiting
    await dropDone()
    if (field !== undefined) {
      await keepDraft()
      ports.onState({ kind: 'unfinished', record: base.id, field })
      return
    }
    ports.onState({ kind: 'saved', at: ports.now() })
  }

  /** Fields whose draft is needed no more. */
  function outdated(): string[] {
    return [...drafted].filter((name) => !pending.has(name))
  }

  // What was typed is stored all the same when its draft cannot go now; a later try takes it away.
  async function dropDone() {
    const done = outdated()
    if (done.length === 0) return
    try {
      await ports.dropDraft(done)
      for (const name of done) drafted.delete(name)
    } catch {
      clearTimeout(retry)
      retry = setTimeout(() => void flush(), again)
    }
  }

  async function keepDraft() {
    for (const name of pending.keys()) drafted.add(name)
    await ports.putDraft(Object.fromEntries(pending))
  }

  async function fail(failure: Failure) {
    if (pending.size === 0) return
    ports.onState({ kind: 'failed', failure, retry: () => void flush() })
    await keepDraft().catch(() => undefined)
    if (isWorthAnotherTry(failure)) retry = setTimeout(() => void flush(), again)
  }

  function release(): Values {
    stop()
    const values = Object.fromEntries(pending)
    pending.clear()
    begun.clear()
    refused.clear()
    return values
  }

  return { release, change, resume, flush, take, settle, isPending: (field) => pending.has(field), unsaved, stop }
}

/** Whether the same patch may be stored later: the disk has room again, the file is free. A patch that is refused never is. */
export function isWorthAnotherTry({ code }: Failure): boolean {
  return code !== 'not-found' && code !== 'invalid'
}
