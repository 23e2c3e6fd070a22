import type { Row } from '#shared/entities/all.ts'
import type { Entity } from '#shared/entity.ts'
import type { FieldKind } from '#shared/field.ts'
import { problemsIn } from '#shared/rules/record-rules.ts'
import { createAutosave, isWorthAnotherTry, type AutosavePorts, type StoredRecord } from './autosave.ts'
import { draftsOf } from './drafts.ts'
import { leaveTyping, takeLeftTyping } from './left-typing.ts'
import { readRecord, updateRecord } from './record-calls.ts'
import { setSaveState, type SaveState } from './save-state.ts'

export type SessionPorts = {
  /** A field shall show another value than was typed into it. */
  show: (name: string, value: unknown) => void
  onContested: AutosavePorts['onContested']
  onProblems: AutosavePorts['onProblems']
  /** Another way to store a patch than the call of the entity. */
  update?: AutosavePorts['update']
}

/** Kinds of fields whose controls take no text. */
const picked: ReadonlySet<FieldKind> = new Set(['choice', 'flag', 'image'])

let sessions = 0

/** What lies between the fields of one record on screen and its storage: what is typed wins until it is stored. */
export function createEntitySession(
  entity: Entity,
  row: StoredRecord,
  { show, onContested, onProblems, update }: SessionPorts,
) {
  const key = `${entity.name}:${row.id}`
  const drafts = draftsOf(entity.name, row.id)
  // The same record may be typed in at two places at once, each with its own state.
  const stateKey = `${key} ${(sessions += 1)}`
  let stored = row
  let focused: string | null = null
  /** The field with the focus was typed in since it has it. */
  let isTyped = false
  let state: SaveState = { kind: 'idle' }
  let onState: (() => void) | null = null

  const autosave = createAutosave(row, {
    fields: entity.fields,
    // Stored values and typed ones of the same entity make a row of it.
    problemsIn: (record) => problemsIn(entity.name, record as Row<typeof entity.name>),
    update: update ?? ((reference) => updateRecord(entity.name, reference)),
    reread: () => readRecord(entity.name, row.id),
    putDraft: drafts.put,
    dropDraft: drafts.drop,
    onState: (next) => {
      state = next
      setSaveState(stateKey, next)
      onState?.()
    },
    onStored: (values) => {
      stored = { ...stored, ...values }
      // Nobody's typing is changed under her hands; a field that merely has the focus shows what is newest.
      const held = isTyped ? focused : null
      for (const name of Object.keys(entity.fields)) if (name in values && name !== held) show(name, values[name])
    },
    onContested,
    onProblems,
    now: () => new Date().toISOString(),
  })

  function blur(name: string) {
    focused = null
    void autosave.flush().then(() => {
      // Now the field may show what is stored, without the spaces around it.
      if (!autosave.isPending(name) && focused !== name) show(name, stored[name])
    })
  }

  /** Until everything is stored, given up, or in the hands of another form of the record. */
  function settled(): Promise<void> {
    return new Promise((resolve) => {
      const letGo = leaveTyping(key, () => {
        resolve()
        return autosave.release()
      })
      onState = () => {
        if (state.kind === 'saving' || isTrying(state)) return
        letGo()
        resolve()
      }
    })
  }

  return {
    /** Takes over what a form of the same record could not store before it was left. */
    begin: () => {
      for (const [name, value] of Object.entries(takeLeftTyping(key))) {
        show(name, value)
        autosave.resume(name, value)
      }
    },
    change: (name: string, value: unknown) => {
      if (name === focused) isTyped = true
      autosave.change(name, value)
    },
    resume: autosave.resume,
    flush: autosave.flush,
    unsaved: autosave.unsaved,
    /** Ends a contest over a field; the winner is what it shows and what is stored. */
    settle: (name: string, winner: 'typed' | 'stored') => void autosave.settle(name, winner),
    focus: (name: string) => {
      const kind = entity.fields[name]?.kind
      // Nothing is typed into a choice, so it may follow undo while it has the focus.
      focused = kind !== undefined && picked.has(kind) ? null : name
      isTyped = false
    },
    blur,
    /** The record as a query gives it now. */
    follow: (next: StoredRecord) => {
      if (next.revision > stored.revision) autosave.take(next)
    },
    /** The form goes. What cannot be stored now is tried on, and said, until it is. Ends when nothing is left to store. */
    leave: async () => {
      if (!isTrying(state)) await autosave.flush()
      if (isTrying(state)) await settled()
      autosave.stop()
      setSaveState(stateKey, null)
    },
  }
}

function isTrying(state: SaveState): boolean {
  return state.kind === 'failed' && isWorthAnotherTry(state.failure)
}
