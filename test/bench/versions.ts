import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { promisify } from 'node:util'
import { sqliteVersion } from '#db/open.ts'
import { runtimeInUse } from '../../electron/setup/runtime.mjs'

const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
const { devDependencies: pinned } = JSON.parse(manifest) as { devDependencies: Record<string, string> }

/** What the numbers were measured with, as one sentence. */
export async function versions(): Promise<string> {
  const { kind, version } = runtimeInUse()
  const { stdout } = await promisify(execFile)('pandoc', ['--version'])
  const pandoc = stdout.split('\n')[0] ?? ''
  return `Electron ${version} (${kind}), Node ${process.versions.node}, SQLite ${sqliteVersion()}, docx ${pinned.docx}, ${pandoc}, ${cpus().length} cores.`
}
