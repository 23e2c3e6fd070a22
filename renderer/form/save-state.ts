import { useSyncExternalStore } from 'react'
import type { Failure } from '#shared/failure.ts'

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  /** Typed but not storable as it is; kept as a draft. The record (its id) and the field are where to look. */
  | { kind: 'unfinished'; record: string; field: string }
  | { kind: 'failed'; failure: Failure; retry: () => void }

const weight = { failed: 4, saving: 3, unfinished: 2, saved: 1, idle: 0 }
const states = new Map<string, SaveState>()
const listeners = new Set<() => void>()
let summary: SaveState = { kind: 'idle' }

/** Notes how saving one record stands; `null` when its form is gone. */
export function setSaveState(record: string, state: SaveState | null) {
  if (state) states.set(record, state)
  else states.delete(record)
  summary = [...states.values()].reduce(worse, state ? { kind: 'idle' } : keepSaved(summary))
  for (const listener of listeners) listener()
}

/** How saving stands on the whole screen: the worst of all records, or when the last one was saved. */
export function useSaveState(): SaveState {
  return useSyncExternalStore(listen, () => summary)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function worse(a: SaveState, b: SaveState): SaveState {
  if (a.kind === 'saved' && b.kind === 'saved') return a.at > b.at ? a : b
  return weight[b.kind] > weight[a.kind] ? b : a
}

function keepSaved(state: SaveState): SaveState {
  return state.kind === 'saved' ? state : { kind: 'idle' }
}
