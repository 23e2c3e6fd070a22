import type { ElectronApplication } from '@playwright/test'
import type { CallName } from '#shared/contract.ts'

type Handler = (event: unknown, name: unknown, input: unknown) => unknown
type Held = { arrived: Promise<void>; letGo: () => void }

/**
 * Makes the next call of this name wait before the application answers it; later ones of the name pass. `arrived` ends once
 * it waits, `release` lets it go on.
 */
export async function holdNext(app: ElectronApplication, call: CallName) {
  await app.evaluate(({ ipcMain }, held) => {
    // Electron has no public way to come between a page and a handler.
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers
    const handler = handlers.get('equiplan:invoke')
    let letGo = () => {}
    let arrive = () => {}
    const released = new Promise<void>((resolve) => (letGo = resolve))
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    Object.assign(globalThis, { held: { arrived, letGo } })
    handlers.set('equiplan:invoke', async (event, name, input) => {
      if (name === held && handler) {
        handlers.set('equiplan:invoke', handler)
        arrive()
        await released
      }
      return handler?.(event, name, input)
    })
  }, call)
  return {
    arrived: () => app.evaluate(() => (globalThis as unknown as { held: Held }).held.arrived),
    release: () => app.evaluate(() => (globalThis as unknown as { held: Held }).held.letGo()),
  }
}
