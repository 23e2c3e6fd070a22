import { Failed } from '#shared/failure.ts'
import type { App } from '../app.ts'

/** Opens an office, or fails with the reason why it cannot be opened. */
export function openOrFail(app: App, ...which: Parameters<App['offices']['open']>): void {
  app.offices.open(...which)
  app.offices.current()
  if (app.offices.state().open === null) throw new Failed('no-office')
}
