import { existsSync } from 'node:fs'
import { readJson, writeJson } from './files.mjs'
import { inCache, inRoot } from './paths.mjs'
import { projectNode, runRead } from './run.mjs'
import { runtimeInUse } from './runtime.mjs'
import { SetupProblem } from './say.mjs'

const platforms = { linux: '--linux', darwin: '--mac', win32: '--win' }
const configFile = inCache('electron-builder.json')
const noteFile = inCache('packaged-runtime.json')

/** Packages the built app with the Electron in use. Without targets it makes the plain folder. Answers what it made. */
export async function packageApp(targets = []) {
  const { kind, version, folder } = runtimeInUse()
  writeJson(noteFile, { kind, version })
  writeJson(configFile, {
    extends: inRoot('electron-builder.yml'),
    electronVersion: version,
    electronDist: folder,
    files: unusedBinaries(),
    extraResources: [{ from: noteFile, to: 'runtime.json' }],
  })
  const given = [
    platforms[process.platform],
    ...(targets.length > 0 ? targets : ['dir']),
    '--config',
    configFile,
    '--publish',
    'never',
  ]
  const { ok, output } = runRead(projectNode, [inRoot('node_modules/electron-builder/cli.js'), ...given])
  if (!ok) throw new SetupProblem(`electron-builder failed:\n${output}`)
  return `dist/ holds Equiplan ${readJson(inRoot('package.json')).version} with Electron ${version} (${kind})`
}

// The package prefers what was compiled here; the other binary would be shipped for nothing.
function unusedBinaries() {
  const compiled = existsSync(inRoot('node_modules/better-sqlite3/build/Release/better_sqlite3.node'))
  return [compiled ? '!node_modules/better-sqlite3/prebuilds/**' : '!node_modules/better-sqlite3/build/**']
}
