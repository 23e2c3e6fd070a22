import { prepareBuild } from './build-app.mjs'
import { installPackages } from './debian-packages.mjs'
import { hasDisplay } from './display.mjs'
import { withLock } from './lock.mjs'
import { needsCompiler, prepareNativeModule } from './native-module.mjs'
import { prepareNodeModules } from './node-modules.mjs'
import { prepareRuntime } from './runtime.mjs'
import { say, sinceStart, step } from './say.mjs'

/**
 * Brings this folder to where the app starts: npm packages, Debian packages, Electron, the native module, the build. Each
 * step looks first and does only what is missing. `quiet` tells only what was done; `extra` names further Debian tasks.
 */
export async function prepare({ quiet = false, extra = [] } = {}) {
  const display = hasDisplay() ? [] : ['display']
  // Electron comes before the Debian packages: which one it is decides whether a compiler is needed, and a person who must
  // install packages by hand is asked once.
  const debianTasks = () => ['app', 'fonts', ...display, ...extra, ...(needsCompiler() ? ['compile'] : [])]
  const steps = [
    ['npm packages', prepareNodeModules],
    ['Electron', prepareRuntime],
    ['Debian packages', () => installPackages(...debianTasks())],
    ['better-sqlite3', prepareNativeModule],
    ['App', prepareBuild],
  ]
  if (!quiet) say('Setting up Equiplan')
  await withLock(async () => {
    for (const [name, work] of steps) await step(name, work, { quiet })
  })
  if (!quiet) say(`Set up in ${sinceStart()}.\n`)
}
