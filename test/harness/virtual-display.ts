import { startVirtualDisplay } from '../../electron/setup/display.mjs'

/** One invisible display for a whole test run, so that windows neither need a desktop nor disturb one. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for it
export default async function virtualDisplay(): Promise<(() => Promise<void>) | undefined> {
  if (process.platform !== 'linux') return undefined
  const { name, stop } = await startVirtualDisplay()
  process.env.DISPLAY = name
  delete process.env.WAYLAND_DISPLAY
  return stop
}
