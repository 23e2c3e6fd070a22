import { accessSync, constants, existsSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setImmediate as pause } from 'node:timers/promises'
import { app, BrowserWindow, Menu } from 'electron'
import { systemCode } from '#db/system-code.ts'
import type { Failure } from '#shared/failure.ts'
import { bindDispatch, notifyWindows } from './ipc.ts'
import { createLog, logFileIn } from './log.ts'
import { openSettings, settingsFileIn, settingsNotSaved } from './preferences.ts'
import { openMainWindow, type MainWindow } from './window.ts'
import type { WindowedApp } from './windowed-app.ts'

/**
 * Runs the application in its window until it is closed. A second start shows the window of the first and ends. The
 * `backup` is a file the program was started with; a second start hands its own over. The window comes first: its page is read while the application itself is, and its first calls wait for that.
 */
export function runInWindow(
  dataFolder: string,
  backup: string | null,
  prepareSession: (onPage: () => void) => void,
): void {
  const refusal = refusalOf(dataFolder)
  if (refusal !== null) {
    // The lock below needs the folder too, and would take the refusal for a second start.
    app.setPath('userData', mkdtempSync(join(tmpdir(), 'equiplan-')))
    const { language } = openSettings(settingsFileIn(dataFolder), () => undefined).read()
    const failure: Failure = { code: refusal, detail: { folder: dataFolder } }
    void app.whenReady().then(async () => (await import('./refused-folder.ts')).sayRefused(failure, language))
    return
  }
  if (!app.requestSingleInstanceLock({ backup })) {
    app.exit(0)
    return
  }
  // Ours is made with the application's words; Electron would make one of its own before that.
  Menu.setApplicationMenu(null)
  const log = createLog(logFileIn(dataFolder), Date.now)
  const settings = openSettings(settingsFileIn(dataFolder), settingsNotSaved(log))
  let given = backup
  let main: MainWindow | null = null
  let starting: Promise<WindowedApp> | null = null
  let running: WindowedApp | null = null

  function started(): Promise<WindowedApp> {
    starting ??= readApplication().then(({ startInWindow }) => {
      const readyToClose = () => main?.readyToClose()
      running = startInWindow({ dataFolder, log, settings, readyToClose, givenBackup })
      return running
    })
    return starting
  }

  // The last backup is made without a window. Whoever starts the program again meanwhile gets one, and it goes on.
  async function endQuietly(): Promise<void> {
    try {
      await running?.atEnd()
    } finally {
      // A process without a window would keep the lock, and no later start would show one.
      if (BrowserWindow.getAllWindows().length === 0) app.quit()
    }
  }

  function openWindow(): void {
    main = openMainWindow(settings.read(), (window) => settings.change({ window }))
  }

  // The page asks for it once it stands, and again when it is told that there is another.
  function givenBackup(): string | null {
    const file = given
    given = null
    return file
  }

  function takeBackup(file: unknown): void {
    if (typeof file !== 'string') return
    given = file
    notifyWindows('given', {})
  }

  app.on('open-file', (event, file) => {
    event.preventDefault()
    takeBackup(file)
  })
  app.on('second-instance', (_event, _words, _folder, data) => {
    takeBackup((data as { backup?: unknown } | null)?.backup)
    if (BrowserWindow.getAllWindows().length === 0) openWindow()
    else showFirst(main?.window ?? null)
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow()
  })
  app.on('window-all-closed', () => void endQuietly())
  app.on('will-quit', () => void running?.close())
  bindDispatch(async (name, input) => (await started()).dispatch(name, input))
  void app.whenReady().then(() => {
    // The page's process now starts, which takes as long as reading the application in this one.
    prepareSession(() => void started())
    openWindow()
  })
}

// Why nothing can be written there, null where it can. Asks the nearest folder that exists, without making one.
function refusalOf(folder: string): 'read-only' | 'no-access' | null {
  if (!existsSync(folder)) return folder === dirname(folder) ? 'no-access' : refusalOf(dirname(folder))
  try {
    accessSync(folder, constants.W_OK)
    // A file in the folder's place can be written too, but holds nothing.
    return statSync(folder).isDirectory() ? null : 'no-access'
  } catch (error) {
    return systemCode(error) === 'EROFS' ? 'read-only' : 'no-access'
  }
}

// In parts, so that the page gets its files in between.
async function readApplication() {
  await import('#shared/contract.ts')
  await pause()
  await import('#db/open.ts')
  await pause()
  return import('./windowed-app.ts')
}

function showFirst(window: BrowserWindow | null): void {
  if (window === null) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
