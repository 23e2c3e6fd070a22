// Downloads the pinned Electron into @electron/get's own cache and reports progress, one percentage a line, on stdout.
// A program of its own, so that set-up can end it when nothing arrives.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { inRoot } from './paths.mjs'

const electron = createRequire(inRoot('node_modules/electron/package.json'))
const { downloadArtifact } = await import(pathToFileURL(electron.resolve('@electron/get')).href)
const useMirrorsSums = Boolean(process.env.electron_use_remote_checksums)

let reported = -1

await downloadArtifact({
  version: electron('./package.json').version,
  artifactName: 'electron',
  platform: process.platform,
  arch: process.arch,
  cacheRoot: process.env.electron_config_cache,
  ...(useMirrorsSums ? {} : { checksums: electron('./checksums.json') }),
  downloadOptions: { quiet: true, getProgressCallback: report },
})

async function report({ percent }) {
  const reached = Math.floor(percent * 100)
  if (reached > reported) process.stdout.write(`${reached}\n`)
  reported = Math.max(reported, reached)
}
