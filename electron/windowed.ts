import { app, BrowserWindow } from 'electron'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { createApp } from './app.ts'
import { bindDispatch } from './ipc.ts'
import { electronPlatform, formatterOfSystem } from './main-platform.ts'
import { setMenu } from './menu.ts'
import { openMainWindow, type MainWindow } from './window.ts'

/** Runs the application in its window until it is closed. A second start shows the window of the first and ends. */
export function runInWindow(dataFolder: string, prepareSession: () => void): void {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  let main: MainWindow | null = null
  const words = () => {
    const language = application.settings.read().language
    return language === null ? formatterOfSystem() : createFormatter(language)
  }
  const platform = electronPlatform(dataFolder, words, () => main?.readyToClose())
  const application = createApp({
    ...platform,
    notify(name, event) {
      platform.notify(name, event)
      if (name === 'state') setMenu(words())
    },
  })

  function openWindow(): void {
    main = openMainWindow(application.settings.read().window, (window) => application.settings.change({ window }))
  }

  app.on('second-instance', () => showFirst(main?.window ?? null))
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => void application.close())
  void app.whenReady().then(() => {
    prepareSession()
    bindDispatch(application.dispatch)
    setMenu(words())
    openWindow()
    application.offices.open(application.settings.read().open)
  })
}

function showFirst(window: BrowserWindow | null): void {
  if (window === null) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
