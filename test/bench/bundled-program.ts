import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')

/**
 * A process of this folder as it would be shipped, with the worker threads beside it: run from its sources, Node would
 * keep the text and the compiler of every file in memory. Gives the script; its folder is the caller's to remove.
 */
export async function bundledProgram(name: string): Promise<string> {
  const folder = mkdtempSync(join(root, 'node_modules/.equiplan-bench-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#messages': join(root, 'shared/i18n/messages-on-demand.ts') } },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      rollupOptions: {
        input: {
          [name]: join(import.meta.dirname, `${name}.ts`),
          'backup-worker': join(root, 'electron/backup/worker.ts'),
          'soundness-worker': join(root, 'electron/soundness/worker.ts'),
          'documents-worker': join(root, 'electron/documents/worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  return join(folder, `${name}.js`)
}
