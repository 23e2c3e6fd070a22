import { lstatSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { readJson } from './files.mjs'
import { inRoot } from './paths.mjs'
import { npm, runRead } from './run.mjs'
import { say, SetupProblem } from './say.mjs'

const isWindows = process.platform === 'win32'

// Scripts of package.json find the project's Node here, because npm puts this folder first on the command path.
const linkedNode = inRoot('node_modules/.bin', isWindows ? 'node.cmd' : 'node')

/** Installs the npm packages of the lock file where they are missing or of another version. */
export async function prepareNodeModules() {
  const stale = !matchesLock()
  if (stale) install()
  const node = prepareNode()
  return stale ? 'installed from the lock file' : node
}

// npm's own record of what it put there is compared with the lock file; times of files say nothing after a checkout.
function matchesLock() {
  const wanted = readJson(inRoot('package-lock.json')).packages
  const found = readJson(inRoot('node_modules/.package-lock.json'))?.packages ?? {}
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  )
}

// Packages' own install scripts stay off, here and in .npmrc: one of them wants a compiler, none but Node's is needed, and
// what does not run cannot do harm.
function install() {
  refuseLink(inRoot('node_modules'))
  say('  npm packages: npm ci (about half a minute) ...')
  const { ok, output } = npm(['ci', '--ignore-scripts', '--include=dev', '--no-progress', '--loglevel=error'])
  if (!ok) throw new SetupProblem(`npm ci failed:\n${output}`)
}

/** Refuses a node_modules that is a link: npm would empty the folder it leads to, which belongs to somebody else. */
export function refuseLink(folder) {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return
  throw new SetupProblem(
    `The npm packages are out of date, and ${folder} is a link: npm would empty the folder it leads to.\n` +
      'Install them there, or remove the link and start again.',
  )
}

// The project's Node comes through its package's install script, which is run here, and npm found nothing to link then.
function prepareNode() {
  const wanted = readJson(inRoot('node_modules/node/package.json'))?.version
  if (runs(wanted)) return undefined
  const script = 'installArchSpecificPackage.js'
  const { output } = runRead(process.execPath, [script], { cwd: inRoot('node_modules/node'), timeout: 300_000 })
  linkNode()
  if (!runs(wanted)) throw new SetupProblem(`Node ${wanted} could not be installed as an npm package:\n${output}`)
  return `Node ${wanted} installed`
}

const runs = (version) => runRead(linkedNode, ['--version'], { shell: isWindows }).stdout.trim() === `v${version}`

function linkNode() {
  rmSync(linkedNode, { force: true })
  if (isWindows) writeFileSync(linkedNode, `@"%~dp0\\..\\node\\bin\\node.exe" %*\r\n`)
  else symlinkSync('../node/bin/node', linkedNode)
}
