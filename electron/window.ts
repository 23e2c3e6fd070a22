import { join } from 'node:path'
import { BrowserWindow, app, nativeTheme, screen } from 'electron'
import type { Rectangle } from 'electron'
import { appOrigin } from './protocol.ts'
import { notifyWindows } from './ipc.ts'
import type { Settings, WindowBounds } from './preferences.ts'

/** How long a window may take to save what is typed before it closes anyway, milliseconds. */
const patience = 3_000

export const hardenedPreferences = {
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  devTools: !app.isPackaged,
} as const

export type MainWindow = {
  window: BrowserWindow
  /** The renderer has saved everything; the window may go. */
  readyToClose: () => void
}

/** Opens the application's window where it was last time, and lets the page save before it closes. */
export function openMainWindow(
  { window: bounds, language }: Settings,
  onBounds: (bounds: WindowBounds) => void,
): MainWindow {
  const window = new BrowserWindow({
    ...placement(bounds),
    minWidth: 720,
    minHeight: 480,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#211e1b' : '#fffdfa',
    title: 'Equiplan',
    webPreferences: hardenedPreferences,
  })
  if (bounds.maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  const readyToClose = closeAfterSaving(window)
  window.on('close', () => onBounds(boundsOf(window)))
  // The page begins to read the words of this language before it knows anything else.
  void window.loadURL(`${appOrigin}/index.html${language === null ? '' : `?language=${language}`}`)
  return { window, readyToClose }
}

/** A window nobody sees, for pages that are printed. Its timers run although it is hidden. */
export function openHiddenWindow(): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 1200,
    height: 900,
    webPreferences: { ...hardenedPreferences, backgroundThrottling: false },
  })
  return window
}

function closeAfterSaving(window: BrowserWindow): () => void {
  let ready = false
  let asked = false
  function closeNow(): void {
    ready = true
    if (!window.isDestroyed()) window.close()
  }
  window.on('close', (event) => {
    if (ready || window.webContents.isCrashed()) return
    event.preventDefault()
    if (asked) return
    asked = true
    notifyWindows('closing', {})
    setTimeout(closeNow, patience)
  })
  return () => {
    if (asked) closeNow()
  }
}

// A screen that was taken away since would leave the window where nobody sees it.
function placement({ x, y, width, height }: WindowBounds) {
  if (x === undefined || y === undefined) return { width, height }
  return isOnScreen({ x, y, width, height }) ? { x, y, width, height } : { width, height }
}

function isOnScreen(window: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
    const down = Math.min(window.y + window.height, area.y + area.height) - Math.max(window.y, area.y)
    return across > 100 && down > 100
  })
}

function boundsOf(window: BrowserWindow): WindowBounds {
  return { ...window.getNormalBounds(), maximised: window.isMaximized() }
}
