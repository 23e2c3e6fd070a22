import { buildFolder, newestChange, readJson, writeJson } from './files.mjs'
import { inRoot } from './paths.mjs'
import { projectNode, runRead } from './run.mjs'
import { SetupProblem } from './say.mjs'

const sources = [
  'electron',
  'renderer',
  'shared',
  'db',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
].map((name) => inRoot(name))
const stampFile = inRoot('build/stamp.json')

/** Builds the app into `build/` where the build is missing or older than a source file. */
export async function prepareBuild() {
  return isFresh() ? undefined : buildApp()
}

/** Builds the app into a new folder that takes the place of `build/` once it is complete. Throws where it does not build. */
export async function buildApp() {
  const startedAt = Date.now()
  await buildFolder(inRoot('build'), (folder) => {
    const { ok, output } = runRead(projectNode, [inRoot('node_modules/electron-vite/bin/electron-vite.js'), 'build'], {
      env: { ...process.env, EQUIPLAN_BUILD_FOLDER: folder, NODE_ENV: 'production' },
    })
    if (!ok) throw new SetupProblem(`The app does not build:\n${output}`)
    writeJson(`${folder}/stamp.json`, { startedAt })
  })
  return 'built'
}

const isFresh = () => newestChange(sources) <= (readJson(stampFile)?.startedAt ?? 0)
