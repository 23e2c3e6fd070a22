import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { launchApp, type LaunchAppOptions, type LaunchedApp } from '#test/harness/launch-app.ts'

type Fixtures = {
  /** A folder of this test's own, removed afterwards. */
  folder: string
  /** Starts the app; what still runs at the end of the test is closed. Data go into a folder of the test's own. */
  launch: (options?: LaunchAppOptions) => Promise<LaunchedApp>
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter to learn what a fixture needs
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'equiplan-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  launch: async ({ folder }, use) => {
    const running = new Set<LaunchedApp>()
    await use(async (options = {}) => {
      const launched = await launchApp({ dataDir: join(folder, 'data'), ...options })
      launched.page.on('crash', () => running.delete(launched))
      running.add(launched)
      launched.app.on('close', () => running.delete(launched))
      return launched
    })
    for (const launched of running) await launched.close()
  },
})
