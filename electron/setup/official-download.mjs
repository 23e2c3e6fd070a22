// Downloads the pinned Electron into @electron/get's own cache and reports progress, one percentage a line, on stdout.
// A program of its own, so that set-up can end it when nothing arrives.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { inRoot } from './paths.mjs'

const electron = createRequire(inRoot('node_modules/electron/package.json'))
const { downloadArtifact } = await import(pathToFileURL(electron.resolve('@electron/get')).href)
const useMirrorsSums = Boolean(process.env.electron_use_remote_checksums)

await downloadArtifact({
  version: electron('./package.json').version,
  artifactName: 'electron',
  platform: process.platform,
  arch: process.arch,
  ...(useMirrorsSums ? {} : { checksums: electron('./checksums.json') }),
  downloadOptions: {
    quiet: true,
    getProgressCallback: async ({ percent }) => process.stdout.write(`${Math.round(percent * 100)}\n`),
  },
})
