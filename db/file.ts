import { accessSync, constants, copyFileSync, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { Failed } from '#shared/failure.ts'
import { foldedWords } from '#shared/fold.ts'
import { instantOf } from './clock.ts'
import { failedOf, isHurt } from './failures.ts'
import { readVersion } from './header.ts'
import { setPragmas } from './pragmas.ts'

const lockWait = 500

// A second connection of this process would share the first one's lock, and closing either would drop it for both.
const openFiles = new Set<string>()
const realPaths = new WeakMap<Database.Database, string>()

/** The schema version in a file's header; see `readVersion`. Fails with `in-use` when this process has the file open. */
export function versionOf(path: string, newest: number): number {
  if (openFiles.has(realpathSync(path))) throw new Failed('in-use', { detail: { file: basename(path) } })
  return readVersion(path, newest)
}

/** Opens an existing database file with every pragma set and read back, holding its lock against other processes. */
export function openFile(path: string): Database.Database {
  refuseReadOnly(path)
  const client = new Database(path, { fileMustExist: true, timeout: lockWait })
  realPaths.set(client, realpathSync(path))
  openFiles.add(realpathSync(path))
  return closingOnFailure(client, () => {
    setPragmas(client)
    client.function('title_words', { deterministic: true, directOnly: true }, titleWords)
    client.exec('BEGIN IMMEDIATE; COMMIT')
    return client
  })
}

// A title's words as the search index has them, each behind a space: where one begins can be asked for.
function titleWords(title: unknown): string {
  return foldedWords(String(title ?? ''))
    .map((word) => ` ${word}`)
    .join('')
}

/** Runs the steps of opening; when one fails the file is closed, and kept as it was if it is damaged. */
export function closingOnFailure<T>(client: Database.Database, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const failed = failedOf(error, { file: basename(client.name) })
    if (failed instanceof Failed && (failed.failure.code === 'damaged' || isHurt(failed))) setAside(client.name)
    closeFile(client)
    throw failed
  }
}

/** Closes a file and gives up its lock. */
export function closeFile(client: Database.Database): void {
  client.close()
  openFiles.delete(realPaths.get(client) ?? '')
}

/**
 * Copies a damaged file and its log into a folder of their own, for a rescue: closing the file would move what the log
 * holds into it. Without a log there is nothing closing could change. On a disk that takes no copy there is none, and
 * the failure that is being told of stays the one that matters.
 */
export function setAside(path: string): void {
  const log = `${path}-wal`
  try {
    if (!existsSync(log) || statSync(log).size === 0) return
    const folder = join(dirname(path), `damaged-${instantOf(Date.now()).replaceAll(':', '.')}`)
    mkdirSync(folder, { recursive: true })
    for (const file of [path, log]) copyFileSync(file, join(folder, basename(file)))
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error))
  }
}

// SQLite would open such a file for reading and then fail on the first save.
function refuseReadOnly(path: string): void {
  accessSync(path, constants.R_OK)
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
  } catch (error) {
    throw new Failed('read-only', { detail: { file: basename(path) } }, error)
  }
}
