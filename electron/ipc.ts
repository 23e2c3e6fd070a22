import { BrowserWindow, ipcMain } from 'electron'
import type { WebContents } from 'electron'
import type { CallName } from '#shared/contract.ts'
import type { Dispatch } from './dispatch.ts'
import type { Notify } from './platform.ts'
import { takeDropped } from './evidence/dropped-files.ts'
import { isTrustedSender } from './security.ts'

/** The only channels between window and application; the last takes the paths of dropped files from the preload script. */
const invokeChannel = 'equiplan:invoke'
const eventChannel = 'equiplan:event'
const dropChannel = 'equiplan:drop'

const allowed = new WeakMap<WebContents, ReadonlySet<CallName>>()

/** Leaves a page only some calls; the page that is printed needs to read, nothing else. */
export function allowOnly(contents: WebContents, names: readonly CallName[]): void {
  allowed.set(contents, new Set(names))
}

/** Binds the dispatcher to the windows; a call from any frame but our own top frame is refused. */
export function bindDispatch(dispatch: Dispatch): void {
  ipcMain.handle(invokeChannel, (event, name: unknown, input: unknown) => {
    if (!isTrustedSender(event.senderFrame) || !mayCall(event.sender, name))
      return { ok: false, failure: { code: 'not-allowed' } }
    return dispatch(name, input)
  })
  ipcMain.handle(dropChannel, (event, paths: unknown) => (isTrustedSender(event.senderFrame) ? takeDropped(paths) : []))
}

/** Sends an event to every open window. */
export const notifyWindows: Notify = (name, event) => {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, name, event)
  }
}

function mayCall(contents: WebContents, name: unknown): boolean {
  const names: ReadonlySet<unknown> | undefined = allowed.get(contents)
  return names === undefined || names.has(name)
}
