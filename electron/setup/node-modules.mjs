import { existsSync } from 'node:fs'
import { readJson } from './files.mjs'
import { inRoot } from './paths.mjs'
import { npm, projectNode, runRead } from './run.mjs'
import { say, SetupProblem } from './say.mjs'

/** Installs the npm packages of the lock file where they are missing or of another version. */
export async function prepareNodeModules() {
  const stale = !matchesLock()
  if (stale) install()
  const mended = mendNode()
  return stale ? 'installed from the lock file' : mended
}

// npm's own record of what it put there is compared with the lock file; times of files say nothing after a checkout.
function matchesLock() {
  const wanted = readJson(inRoot('package-lock.json')).packages
  const found = readJson(inRoot('node_modules/.package-lock.json'))?.packages ?? {}
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  )
}

function install() {
  say('  npm packages: npm ci (about half a minute) ...')
  const { ok, output } = npm(['ci', '--include=dev', '--no-progress', '--loglevel=error'])
  if (!ok) throw new SetupProblem(`npm ci failed:\n${output}`)
}

// The project's Node comes through an install script. Where npm did not run it, it is run here.
function mendNode() {
  const wanted = readJson(inRoot('node_modules/node/package.json'))?.version
  if (runs(wanted)) return undefined
  const { output } = runRead(process.execPath, ['installArchSpecificPackage.js'], { cwd: inRoot('node_modules/node') })
  if (!runs(wanted)) throw new SetupProblem(`Node ${wanted} could not be installed as an npm package:\n${output}`)
  return `Node ${wanted} installed`
}

const runs = (version) => existsSync(projectNode) && runRead(projectNode, ['--version']).stdout.trim() === `v${version}`
