import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { contract } from './shared/contract.ts'
import { bundledLicences } from './electron/setup/bundled-licences.mjs'
import { eventNames } from './shared/events.ts'

// Targets are those of the older of the two Electrons the app runs on (docs/decisions/0002-registry-runtime.md).
const nodeTarget = 'node20.18'
const chromiumTarget = 'chrome130'

// Set-up builds into a folder of its own and moves it to `build/` when it is complete.
const folder = process.env.EQUIPLAN_BUILD_FOLDER ?? 'build'

// Everything is bundled but Electron and the native module; a bundle needs no node_modules when it is shipped.
const external = ['electron', 'better-sqlite3', /^node:/]

const mainEntries = {
  main: 'electron/main.ts',
  'documents-worker': 'electron/documents/worker.ts',
  'soundness-worker': 'electron/soundness/worker.ts',
  'backup-worker': 'electron/backup/worker.ts',
}

const presentEntries = Object.fromEntries(Object.entries(mainEntries).filter(([, path]) => existsSync(path)))

// The sandboxed preload script may load nothing at run time, so it gets the names it lets through from the build.
const preloadNames = {
  __CALL_NAMES__: JSON.stringify(Object.keys(contract)),
  __EVENT_NAMES__: JSON.stringify(eventNames),
}

export default defineConfig({
  main: {
    plugins: [bundledLicences(['better-sqlite3'])],
    // A start reads the messages of one language.
    resolve: { alias: { '#messages': resolve('shared/i18n/messages-on-demand.ts') } },
    build: {
      outDir: join(folder, 'main'),
      target: nodeTarget,
      sourcemap: true,
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: presentEntries,
        // Chunks lie beside the entries: code finds the preload script and the pages from its own folder.
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          // Half the text to read at every start. Names stay, because the log tells the places of errors by them.
          minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  },
  preload: {
    plugins: [bundledLicences()],
    define: preloadNames,
    build: {
      outDir: join(folder, 'preload'),
      target: nodeTarget,
      sourcemap: true,
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: { preload: 'electron/preload.ts' },
        // A sandboxed preload script is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), bundledLicences()],
    build: {
      outDir: join(folder, 'renderer'),
      target: chromiumTarget,
      sourcemap: true,
      minify: true,
      // The pages come from disk under a strict policy: nothing inline, nothing to fetch ahead.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: 'renderer/index.html', print: 'renderer/print.html' } },
    },
  },
})
