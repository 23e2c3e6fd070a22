import { BrowserWindow, ipcMain } from 'electron'
import type { Dispatch } from './dispatch.ts'
import type { Notify } from './platform.ts'
import { isTrustedSender } from './security.ts'

/** The only two channels between window and application. */
export const invokeChannel = 'equiplan:invoke'
export const eventChannel = 'equiplan:event'

/** Binds the dispatcher to the windows; a call from any frame but our own top frame is refused. */
export function bindDispatch(dispatch: Dispatch): void {
  ipcMain.handle(invokeChannel, (event, name: unknown, input: unknown) => {
    if (!isTrustedSender(event.senderFrame)) return { ok: false, failure: { code: 'not-allowed' } }
    return dispatch(name, input)
  })
}

/** Sends an event to every open window. */
export const notifyWindows: Notify = (name, event) => {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, name, event)
  }
}
