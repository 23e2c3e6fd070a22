import type { ElectronApplication } from '@playwright/test'

/** The power goes: every process of the app ends at once, none may tidy up. */
export async function killAll(app: ElectronApplication): Promise<void> {
  const gone = app.waitForEvent('close')
  process.kill(-(app.process().pid ?? 0), 'SIGKILL')
  await gone
}

/** A person closes the window; ends when the app is gone. */
export async function closeWindow(app: ElectronApplication): Promise<void> {
  const gone = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined)
  await gone
}
