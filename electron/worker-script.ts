import { existsSync } from 'node:fs'

/** The script of a worker thread: built, it lies beside the main script; run from source, it is the TypeScript file given. */
export function workerScript(built: string, source: URL): URL {
  const beside = new URL(built, import.meta.url)
  return existsSync(beside) ? beside : source
}
