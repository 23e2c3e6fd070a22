import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, writeJson } from './files.mjs'
import { inCache, inRoot, root } from './paths.mjs'
import { projectNode, runRead } from './run.mjs'
import { say } from './say.mjs'

const electron = inRoot('node_modules/electron')
const failureFile = inCache('official-runtime-failed.json')
const stallLimit = 15_000
const retryAfter = 24 * 60 * 60 * 1000

/** The official Electron already unpacked in node_modules, or `undefined`. */
export function unpackedOfficialRuntime() {
  const wanted = readJson(join(electron, 'package.json'))?.version
  const found = textOf(join(electron, 'dist/version')).replace(/^v/, '')
  const path = join(electron, 'dist', textOf(join(electron, 'path.txt')) || 'electron')
  if (!wanted || found !== wanted || !existsSync(path)) return undefined
  return { kind: 'official', version: wanted, path, folder: join(electron, 'dist') }
}

/** Downloads the official Electron. Answers `undefined` where it cannot be had; that is remembered for a day. */
export async function fetchOfficialRuntime() {
  if (failedLately()) return undefined
  say('  Electron: asking for the official download ...')
  const problem = (await downloadTwice()) ?? unpack()
  const runtime = unpackedOfficialRuntime()
  if (!runtime) {
    say(`  Electron: the official download cannot be had (${problem ?? 'it is incomplete'}).`)
    writeJson(failureFile, { version: wantedVersion(), at: new Date().toISOString(), problem })
  }
  return runtime
}

const wantedVersion = () => readJson(join(electron, 'package.json'))?.version

function failedLately() {
  const failure = readJson(failureFile)
  return failure?.version === wantedVersion() && Date.now() - Date.parse(failure?.at) < retryAfter
}

// A download that broke off in the middle deserves a second try; one that never began does not.
async function downloadTwice() {
  const first = await download()
  return first?.begun ? (await download())?.reason : first?.reason
}

// The limit is on silence, not on the whole download: a slow line may take its time, a closed one must not.
function download() {
  const script = join(import.meta.dirname, 'official-download.mjs')
  const child = spawn(projectNode, [script], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((resolve) => {
    let errors = ''
    let begun = false
    const stop = () => child.kill('SIGKILL')
    let stalled = setTimeout(stop, stallLimit)
    child.stdout.on('data', () => {
      begun = true
      clearTimeout(stalled)
      stalled = setTimeout(stop, stallLimit)
    })
    child.stderr.on('data', (data) => {
      errors += data
    })
    child.once('close', (code, signal) => {
      clearTimeout(stalled)
      resolve(code === 0 ? undefined : { begun, reason: signal ? 'no answer' : reasonIn(errors) })
    })
  })
}

function unpack() {
  const { ok, output } = runRead(projectNode, [join(electron, 'install.js')], { timeout: 120_000 })
  return ok ? undefined : reasonIn(output)
}

function reasonIn(output) {
  const errors = output.split('\n').filter((line) => /Error\b.*: /.test(line))
  return (errors.at(-1) ?? output.split('\n')[0])
    .replace(/^.*?Error\b[^:]*: /, '')
    .trim()
    .slice(0, 160)
}

function textOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
}
