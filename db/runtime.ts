import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { Failed } from '#shared/failure.ts'

// The binaries inside better-sqlite3 are made for this Node-API and end an older process without a word.
const neededNodeApi = 10

// Older ones can corrupt a file when two connections write and checkpoint at once (sqlite.org/wal.html).
const oldestSqlite = [3, 51, 3] as const

let checked: string | null = null

/** The version of SQLite in use, such as `3.54.1`. Fails with `runtime-too-old` instead of loading it where it crashes. */
export function sqliteVersion(): string {
  checked ??= checkedVersion()
  return checked
}

/** Whether this Node-API loads better-sqlite3: new enough, or the module was compiled on this machine. */
export function loadsSqlite(nodeApi: number, compiled: boolean): boolean {
  return nodeApi >= neededNodeApi || compiled
}

/** Whether a SQLite version is free of the faults this application cannot live with. */
export function isNewEnough(version: string): boolean {
  const parts = version.split('.').map(Number)
  const difference = oldestSqlite.map((least, index) => (parts[index] ?? 0) - least).find((part) => part !== 0)
  return (difference ?? 0) >= 0
}

function checkedVersion(): string {
  const nodeApi = Number(process.versions.napi)
  if (!loadsSqlite(nodeApi, wasCompiledHere())) {
    throw new Failed('runtime-too-old', { detail: { found: `Node ${process.versions.node}`, needed: 'Node 22.14' } })
  }
  const memory = new Database(':memory:')
  const version = memory.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? ''
  memory.close()
  if (!isNewEnough(version)) {
    const needed = `SQLite ${oldestSqlite.join('.')}`
    throw new Failed('runtime-too-old', { detail: { found: `SQLite ${version}`, needed } })
  }
  return version
}

function wasCompiledHere(): boolean {
  const module = createRequire(import.meta.url).resolve('better-sqlite3/package.json')
  return existsSync(join(dirname(module), 'build', 'Release', 'better_sqlite3.node'))
}
