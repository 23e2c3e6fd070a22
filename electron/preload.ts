import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { AppEvents } from '#shared/events.ts'
import type { CallInput, CallName, CallOutput } from '#shared/contract.ts'
import type { Result } from '#shared/failure.ts'

// The sandboxed preload may require nothing of ours at run time, so the names come in by the build (see callNames).
const known = new Set<string>(__CALL_NAMES__)
const events = new Set<string>(__EVENT_NAMES__)

declare const __CALL_NAMES__: string[]
declare const __EVENT_NAMES__: string[]

/** All that a page can do: call by a name of the contract, and listen to an event by its name. */
export type EquiplanApi = {
  invoke: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Result<CallOutput<N>>>
  on: <N extends keyof AppEvents>(name: N, listener: (event: AppEvents[N]) => void) => () => void
  /** Handles for files somebody dropped on the page, for `evidence.add`; what is no file of the disk gives none. */
  drop: (files: readonly File[]) => Promise<string[]>
}

function invoke(name: string, input: unknown): Promise<unknown> {
  if (!known.has(name)) return Promise.resolve({ ok: false, failure: { code: 'not-allowed' } })
  return ipcRenderer.invoke('equiplan:invoke', name, input)
}

function on(name: string, listener: (event: unknown) => void): () => void {
  if (!events.has(name) || typeof listener !== 'function') return () => undefined
  const forward = (_event: unknown, sent: unknown, payload: unknown) => {
    if (sent === name) listener(payload)
  }
  ipcRenderer.on('equiplan:event', forward)
  return () => ipcRenderer.removeListener('equiplan:event', forward)
}

// Only a file that a person dropped or chose has a path; one made by a script has none.
function drop(files: readonly File[]): Promise<string[]> {
  const paths = [...files].map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '')
  return ipcRenderer.invoke('equiplan:drop', paths)
}

contextBridge.exposeInMainWorld('equiplan', { invoke, on, drop })
