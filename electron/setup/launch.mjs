import { spawn } from 'node:child_process'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { hasDisplay, startVirtualDisplay } from './display.mjs'
import { exitOf } from './run.mjs'
import { withoutNoise } from './noise.mjs'
import { inRoot, root } from './paths.mjs'
import { runtimeInUse } from './runtime.mjs'

/**
 * How to start the app in the Electron in use: `{ executablePath, distFolder, args, env }`. Every start of Electron, by people and by
 * tests, comes through here. `dataDir` keeps a test's office apart from the person's own. Throws before set-up ran.
 */
export function launchPlan({ args = [], env = {}, dataDir, display } = {}) {
  const { kind, version, path, folder } = runtimeInUse()
  return {
    executablePath: path,
    distFolder: folder,
    args: [root, ...args],
    env: { ...appEnvironment({ dataDir, display }), EQUIPLAN_RUNTIME: JSON.stringify({ kind, version }), ...env },
  }
}

/** The environment for the app, in development and packaged: nothing that changes how Node or Electron start. */
export function appEnvironment({ dataDir, display } = {}) {
  const inherited = { ...process.env }
  for (const name of unwanted) delete inherited[name]
  return {
    ...inherited,
    ...(isRoot() && sandboxOff),
    ...(display && { DISPLAY: display }),
    ...(dataDir && dataIn(dataDir)),
  }
}

// The first two change what is started. Node complains on stderr when both colour settings are there, and test runners set one.
const unwanted = ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'FORCE_COLOR', 'NO_COLOR']

// Chromium refuses to start as root with its sandbox on; everyone else keeps the sandbox.
const isRoot = () => process.getuid?.() === 0
const sandboxOff = { ELECTRON_DISABLE_SANDBOX: '1' }

const dataIn = (folder) => ({ EQUIPLAN_DATA_DIR: folder, XDG_CONFIG_HOME: folder })

/**
 * Starts the app, on a virtual display where there is none, and answers its exit code. Its stdin, stdout and stderr are this
 * process's own, less Chromium's known noise.
 */
export async function runApp(options = {}) {
  const display = hasDisplay() ? undefined : await startVirtualDisplay()
  try {
    return await runPlan(launchPlan({ ...options, display: display?.name }))
  } finally {
    await display?.stop()
  }
}

/** Starts a program from a plan and answers its exit code; used for the packaged app as well. */
export async function runPlan({ executablePath, args, env }) {
  const child = spawn(executablePath, args, { env, stdio: ['inherit', 'inherit', 'pipe'] })
  child.stderr.pipe(withoutNoise(noteNoise)).pipe(process.stderr, { end: false })
  const release = passSignalsTo(child)
  try {
    return await exitOf(child)
  } finally {
    release()
  }
}

// For who looks after the program; its own log is in the data folder. A folder that takes no file must not stop the app.
function noteNoise(line) {
  try {
    mkdirSync(inRoot('.cache'), { recursive: true })
    const large = (statSync(noiseFile, { throwIfNoEntry: false })?.size ?? 0) > 1_000_000
    writeFileSync(noiseFile, line, { flag: large ? 'w' : 'a' })
  } catch {
    // Nowhere is left to say it.
  }
}

const noiseFile = inRoot('.cache', 'chromium.log')

function passSignalsTo(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const pass = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, pass)
  return () => {
    for (const signal of signals) process.off(signal, pass)
  }
}
