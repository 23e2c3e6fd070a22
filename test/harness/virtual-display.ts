import type { FullConfig } from '@playwright/test'
import { startVirtualDisplay } from '../../electron/setup/display.mjs'

/**
 * One invisible display for each worker, for the whole run: windows neither need a desktop nor disturb one, and tests that run
 * side by side share no clipboard and no keyboard focus.
 */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for it
export default async function virtualDisplays({ workers }: FullConfig): Promise<(() => Promise<void>) | undefined> {
  if (process.platform !== 'linux') return undefined
  const displays = await Promise.all(Array.from({ length: workers }, () => startVirtualDisplay()))
  process.env.EQUIPLAN_TEST_DISPLAYS = displays.map(({ name }) => name).join(' ')
  delete process.env.WAYLAND_DISPLAY
  return async () => {
    for (const { stop } of displays) await stop()
  }
}

/** The display of the worker that asks, or `undefined` where windows go to the person's own. */
export function displayOfWorker(): string | undefined {
  return process.env.EQUIPLAN_TEST_DISPLAYS?.split(' ')[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]
}
