import type { Fields } from '#shared/entity.ts'
import type { Failure } from '#shared/failure.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { readField } from './field-value.ts'
import { sameValue } from './same-value.ts'
import type { SaveState } from './save-state.ts'

export type Values = Record<string, unknown>
export type StoredRecord = Values & { id: string; revision: number }

export type AutosavePorts = {
  fields: Fields
  update: (reference: { id: string; revision: number; patch: Values }) => Promise<StoredRecord>
  /** The record as it is stored now; null when it is gone. */
  reread: () => Promise<StoredRecord | null>
  putDraft: (values: Values) => Promise<void>
  dropDraft: () => Promise<void>
  onState: (state: SaveState) => void
  /** Stored values that may be shown: of fields that hold nothing unsaved. */
  onStored: (values: Values) => void
  now: () => string
}

export type Autosave = {
  change: (field: string, value: unknown) => void
  /** Saves now what can be saved; what cannot is kept as a draft. Never fails. */
  flush: () => Promise<void>
  /** A newer state of the record came from elsewhere: undo, another window. */
  take: (row: StoredRecord) => void
  isPending: (field: string) => boolean
  stop: () => void
}

/** How long a person must pause before a change is saved, milliseconds. */
const pause = 600
/** How long to wait before trying again after a failure. */
const again = 10_000
const mostConflicts = 5

/** Saves a record while it is being typed: only changed fields, only valid ones, one request at a time. */
export function createAutosave(first: StoredRecord, ports: AutosavePorts): Autosave {
  let base = first
  let hasDraft = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  const pending = new Map<string, unknown>()

  function schedule(after: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), after)
  }

  function change(field: string, value: unknown) {
    pending.set(field, value)
    schedule(pause)
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    if (running) {
      // What was typed while a save was under way goes out with a save of its own.
      await running
      return flush()
    }
    if (pending.size === 0) return
    running = save().finally(() => {
      running = null
    })
    await running
  }

  async function save() {
    const { patch, invalid } = sortOut()
    try {
      if (Object.keys(patch).length > 0) {
        ports.onState({ kind: 'saving' })
        await send(patch)
      }
      await keepInvalid(invalid)
    } catch (error) {
      await fail(failureOf(error))
    }
  }

  function sortOut() {
    const patch: Values = {}
    const invalid: string[] = []
    for (const [name, typed] of pending) {
      const field = ports.fields[name]
      const reading = field ? readField(field, typed) : null
      if (!reading?.ok) invalid.push(name)
      else if (sameValue(reading.value, base[name])) pending.delete(name)
      else patch[name] = reading.value
    }
    return { patch, invalid }
  }

  async function send(patch: Values) {
    const sent = new Map([...pending].filter(([name]) => name in patch))
    for (let tries = 0; ; tries += 1) {
      try {
        settle(await ports.update({ id: base.id, revision: base.revision, patch }), sent)
        return
      } catch (error) {
        if (failureOf(error).code !== 'conflict' || tries === mostConflicts) throw error
        // Somebody changed the record meanwhile. Our fields stay ours, every other field takes what is stored.
        const stored = await ports.reread()
        if (stored) take(stored)
      }
    }
  }

  function settle(row: StoredRecord, sent: Map<string, unknown>) {
    for (const [name, value] of sent) if (pending.get(name) === value) pending.delete(name)
    take(row)
  }

  function take(row: StoredRecord) {
    if (row.revision < base.revision) return
    base = row
    ports.onStored(Object.fromEntries(Object.entries(row).filter(([name]) => !pending.has(name))))
  }

  async function keepInvalid(invalid: string[]) {
    const [field] = invalid
    if (field !== undefined) {
      hasDraft = true
      await ports.putDraft(Object.fromEntries(pending))
      ports.onState({ kind: 'unfinished', field })
      return
    }
    if (hasDraft && pending.size === 0) {
      hasDraft = false
      await ports.dropDraft()
    }
    ports.onState({ kind: 'saved', at: ports.now() })
  }

  async function fail(failure: Failure) {
    ports.onState({ kind: 'failed', failure, retry: () => void flush() })
    hasDraft = true
    await ports.putDraft(Object.fromEntries(pending)).catch(() => undefined)
    if (failure.code !== 'not-found') schedule(again)
  }

  return { change, flush, take, isPending: (field) => pending.has(field), stop: () => clearTimeout(timer) }
}
