import { prepareBuild } from './build-app.mjs'
import { installPackages } from './debian-packages.mjs'
import { hasDisplay } from './display.mjs'
import { withLock } from './lock.mjs'
import { prepareNativeModule } from './native-module.mjs'
import { prepareNodeModules } from './node-modules.mjs'
import { prepareRuntime } from './runtime.mjs'
import { say, sinceStart, step } from './say.mjs'

/**
 * Brings this folder to where the app starts: npm packages, Debian packages, Electron, the native module, the build. Each
 * step looks first and does only what is missing. `quiet` tells only what was done; `extra` names further Debian tasks.
 */
export async function prepare({ quiet = false, extra = [] } = {}) {
  const display = hasDisplay() ? [] : ['display']
  const steps = [
    ['npm packages', prepareNodeModules],
    ['Debian packages', () => installPackages('app', 'fonts', ...display, ...extra)],
    ['Electron', prepareRuntime],
    ['better-sqlite3', prepareNativeModule],
    ['App', prepareBuild],
  ]
  if (!quiet) say('Setting up Equiplan')
  await withLock(async () => {
    for (const [name, work] of steps) await step(name, work, { quiet })
  })
  if (!quiet) say(`Set up in ${sinceStart()}.\n`)
}
