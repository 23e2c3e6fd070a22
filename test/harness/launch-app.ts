import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { launchPlan, type LaunchPlan } from '../../electron/setup/launch.mjs'
import { displayOfWorker } from './virtual-display.ts'

export type LaunchedApp = {
  app: ElectronApplication
  page: Page
  dataDir: string
  /** Closes the app and, unless the test named the data folder itself, removes its data. */
  close: () => Promise<void>
}

export type LaunchAppOptions = {
  args?: readonly string[]
  env?: Readonly<Record<string, string>>
  /** An existing folder, to start the app a second time on the same data. */
  dataDir?: string
}

/** Starts the built app with data of its own and waits for its first window. Fails when no window appears. */
export async function launchApp({ args = [], env = {}, dataDir }: LaunchAppOptions = {}): Promise<LaunchedApp> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'equiplan-e2e-')))
  const app = await start(launchPlan({ args, env, dataDir: folder, display: displayOfWorker() }))
  const page = await app.firstWindow({ timeout: 30_000 })
  return {
    app,
    page,
    dataDir: folder,
    close: async () => {
      await app.close()
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

// Without a path of its own Playwright starts Electron's npm package and loads a helper first, which holds the app back until
// the test listens and takes its own switches out of `process.argv`. The variable points that package at our Electron.
function start({ distFolder, args, env }: LaunchPlan): Promise<ElectronApplication> {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = distFolder
  return _electron.launch({ args, env, timeout: 30_000 })
}
