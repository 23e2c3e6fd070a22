import { app } from 'electron'
import type { Session, WebContents, WebFrameMain } from 'electron'
import { appOrigin } from './protocol.ts'

/** Chromium services that would look for a network; the application never needs one. */
const switchesOff = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
  'no-first-run',
]

/** Must run before the application is ready: sandbox for every renderer, no background network of Chromium. */
export function hardenProcess(): void {
  if (!isSandboxOff()) app.enableSandbox()
  for (const name of switchesOff) app.commandLine.appendSwitch(name)
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Nothing leaves the computer and no page gets a permission (Electron security checklist 5, 13-15). */
export function hardenSession(session: Session, onRefused: (kind: string) => void): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = isOurs(details.url)
    if (!allowed) onRefused('request')
    answer({ cancel: !allowed })
  })
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
}

/** A page stays where it is: no navigation, no window of its own, no embedded view. */
export function hardenContents(contents: WebContents): void {
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    // A new language makes the page load itself again; that is the only way it may go.
    if (event.url !== contents.getURL() || !event.isMainFrame) event.preventDefault()
  })
  // Where Chromium itself refuses an address it shows an empty page without asking; ours comes back.
  let ours: string | null = null
  contents.on('did-navigate', (_event, url) => {
    if (url.startsWith(`${appOrigin}/`)) ours = url
    else if (ours !== null) void contents.loadURL(ours)
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Only the top frame of our own page may call the application. */
export function isTrustedSender(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === appOrigin
}

// Chromium refuses to start as root with its sandbox on; only the launcher of development and tests takes it off.
function isSandboxOff(): boolean {
  return app.commandLine.hasSwitch('no-sandbox') || process.env.ELECTRON_DISABLE_SANDBOX !== undefined
}

function isOurs(url: string): boolean {
  return url.startsWith(`${appOrigin}/`) || url.startsWith('devtools://') || url.startsWith('data:image/')
}
