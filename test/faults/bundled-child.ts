import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')

/**
 * One of the processes of this folder as a single script, so that starting it two hundred times is quick. It holds the
 * project's own code, not a copy of it, and stands inside the project, where it finds better-sqlite3.
 */
export async function bundledChild(name: string): Promise<string> {
  const folder = mkdtempSync(join(root, 'node_modules/.equiplan-faults-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  return join(folder, `${name}.mjs`)
}
