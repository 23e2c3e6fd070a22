import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { buildFolder, hashOf, readJson, writeJson } from './files.mjs'
import { inCache, inRoot, machine } from './paths.mjs'
import { projectNode, runRead } from './run.mjs'
import { runtimeInUse } from './runtime.mjs'
import { say, SetupProblem } from './say.mjs'

// better-sqlite3 ships binaries for Node-API 10. The Electron from the npm registry has Node-API 9 and crashes on them;
// one build without a fixed Node-API version serves it and Node 24 alike.
const shippedNodeApi = 10

const moduleFolder = inRoot('node_modules/better-sqlite3')
const inModule = join(moduleFolder, 'build/Release/better_sqlite3.node')
const noteFile = inCache('native.json')

/** Makes better-sqlite3 load under Node 24 and under the Electron in use, and proves it with a query under both. */
export async function prepareNativeModule() {
  const runtime = runtimeInUse()
  if (isNoted(runtime)) return undefined
  const compiled = nodeApiOf(runtime) < shippedNodeApi
  rmSync(inModule, { force: true })
  if (compiled) placeCompiled(await compiledBinary())
  const sqlite = [projectNode, runtime.path].map(queryUnder)
  writeJson(noteFile, noteFor(runtime, compiled))
  return `SQLite ${sqlite[0]} loads under Node and Electron ${runtime.version}${compiled ? ' (compiled here)' : ''}`
}

const moduleVersion = () => readJson(join(moduleFolder, 'package.json')).version

const noteFor = (runtime, compiled) => ({
  module: moduleVersion(),
  electron: runtime.version,
  kind: runtime.kind,
  compiled,
})

function isNoted(runtime) {
  const compiled = readJson(noteFile)?.compiled
  const same = JSON.stringify(readJson(noteFile)) === JSON.stringify(noteFor(runtime, compiled))
  return same && existsSync(inModule) === compiled
}

function nodeApiOf(runtime) {
  const { ok, output, stdout } = runRead(runtime.path, ['-p', 'process.versions.napi'], { env: asNode() })
  if (!ok) throw new SetupProblem(`Electron does not start on this machine:\n${output}`)
  return Number(stdout)
}

const asNode = () => ({ ...process.env, ELECTRON_RUN_AS_NODE: '1' })

// A query, not only a load: a binary for the wrong Node-API loads and then ends the process.
function queryUnder(executable) {
  const script = `const Database = require(${JSON.stringify(moduleFolder)}); const db = new Database(':memory:')
    db.exec("CREATE VIRTUAL TABLE t USING fts5(a); INSERT INTO t VALUES ('plan')")
    process.stdout.write(db.prepare("SELECT sqlite_version() v FROM t WHERE t MATCH 'plan'").pluck().get())`
  const { ok, output, stdout } = runRead(executable, ['-e', script], { env: asNode() })
  if (!ok) throw new SetupProblem(`better-sqlite3 does not work under ${executable}:\n${output || 'it crashed'}`)
  return stdout
}

function placeCompiled(binary) {
  mkdirSync(dirname(inModule), { recursive: true })
  copyFileSync(binary, inModule)
}

const compiledFolder = () => inCache('native', `better-sqlite3-${moduleVersion()}-${machine}`)

/** Whether the Electron in use needs a binary that nobody compiled here yet. */
export const needsCompiler = () => runtimeInUse().kind === 'registry' && keptBinary() === undefined

function keptBinary() {
  const binary = join(compiledFolder(), 'better_sqlite3.node')
  const sum = existsSync(binary) && hashOf(readFileSync(binary))
  return sum && sum === readJson(join(compiledFolder(), 'stamp.json'))?.sha256 ? binary : undefined
}

async function compiledBinary() {
  const kept = keptBinary()
  if (kept) return kept
  say('  better-sqlite3: compiling for this Electron (one to five minutes, as busy as the machine is) ...')
  await buildFolder(compiledFolder(), (target) => {
    const made = join(target, 'better_sqlite3.node')
    copyFileSync(compile(join(target, 'source')), made)
    rmSync(join(target, 'source'), { recursive: true })
    writeJson(join(target, 'stamp.json'), { sha256: hashOf(readFileSync(made)) })
  })
  return keptBinary()
}

function compile(source) {
  cpSync(moduleFolder, source, { recursive: true, filter: (path) => !/[/\\](build|prebuilds)$/.test(path) })
  const recipe = join(source, 'binding.gyp')
  const text = readFileSync(recipe, 'utf8')
  const changed = text.replace("'NAPI_VERSION=10'", "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'")
  if (changed === text)
    throw new SetupProblem('This version of better-sqlite3 is built differently; see electron/setup/native-module.mjs.')
  writeFileSync(recipe, changed)
  const { ok, output } = runRead(projectNode, gypArguments(), { cwd: source, env: gypEnvironment() })
  if (!ok) throw new SetupProblem(`better-sqlite3 cannot be compiled:\n${output.split('\n').slice(-30).join('\n')}`)
  return join(source, 'build/Release/better_sqlite3.node')
}

// Node's own headers, from the project's Node package: other header packages lack the experimental part of Node-API.
function gypArguments() {
  const headers = inRoot('node_modules/node/node_modules', `node-${machine}`)
  return [
    inRoot('node_modules/node-gyp/bin/node-gyp.js'),
    'rebuild',
    '--release',
    '--force_build=1',
    '--jobs=max',
    `--nodedir=${headers}`,
  ]
}

const gypEnvironment = () => ({ ...process.env, PATH: `${dirname(projectNode)}${delimiter}${process.env.PATH}` })
