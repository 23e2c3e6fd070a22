import type { Entity } from '#shared/entity.ts'
import { invoke } from '#renderer/api/client.ts'
import { createAutosave, type StoredRecord, type Values } from './autosave.ts'
import { draftKey } from './draft-key.ts'
import { readRecord, updateRecord } from './record-calls.ts'
import { setSaveState } from './save-state.ts'

export type EntitySession = ReturnType<typeof createEntitySession>

/** What lies between the fields of one record on screen and its storage: what is typed wins until it is stored. */
export function createEntitySession(
  entity: Entity,
  row: StoredRecord,
  show: (name: string, value: unknown) => void,
  onContested: (stored: Values) => void,
) {
  const key = draftKey(entity.name, row.id)
  let stored = row
  let focused: string | null = null

  const autosave = createAutosave(row, {
    fields: entity.fields,
    update: (reference) => updateRecord(entity.name, reference),
    reread: () => readRecord(entity.name, row.id),
    putDraft: async (values) => void (await invoke('draft.put', { key, value: JSON.stringify(values) })),
    dropDraft: async () => void (await invoke('draft.drop', { key })),
    onState: (state) => setSaveState(key, state),
    onStored: (values) => {
      stored = { ...stored, ...values }
      // The field with the focus is left alone: nobody's typing is changed under her hands.
      for (const name of Object.keys(entity.fields)) if (name in values && name !== focused) show(name, values[name])
    },
    onContested,
    now: () => new Date().toISOString(),
  })

  function blur(name: string) {
    focused = null
    void autosave.flush().then(() => {
      // Now the field may show what is stored, without the spaces around it.
      if (!autosave.isPending(name) && focused !== name) show(name, stored[name])
    })
  }

  return {
    change: autosave.change,
    flush: autosave.flush,
    /** Ends a contest over a field; the winner is what it shows and what is stored. */
    settle: (name: string, winner: 'typed' | 'stored') => void autosave.settle(name, winner),
    focus: (name: string) => void (focused = name),
    blur,
    /** The record as a query gives it now. */
    follow: (next: StoredRecord) => {
      if (next.revision > stored.revision) autosave.take(next)
    },
    end: () => {
      autosave.stop()
      setSaveState(key, null)
    },
  }
}
