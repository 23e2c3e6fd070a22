import { existsSync, rmSync, statfsSync, statSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { Failed } from '#shared/failure.ts'
import { instantOf } from './clock.ts'
import { withFailures } from './failures.ts'
import { fileOf, generationsIn, publish, unfinishedFile, writePointer } from './generations.ts'
import { applicationId } from './header.ts'
import type { Migration } from './migration.ts'
import { applyMigrations } from './apply-migrations.ts'

/**
 * Makes an empty office's first generation and gives its number. It appears whole or not at all, and if another process
 * was quicker, its file stays. The pointer is for the one who comes to hold the file's lock.
 */
export function createFirst(folder: string, migrations: Migration[], now: number): number {
  try {
    publishNew(folder, 1, (unfinished) =>
      build(unfinished, (client) => {
        client.pragma(`application_id = ${applicationId}`)
        applyMigrations(client, migrations, instantOf(now))
        const put = client.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
        put.run('officeId', randomUUID())
        put.run('deviceId', randomUUID())
      }),
    )
  } catch (error) {
    if (!existsSync(fileOf(folder, 1))) throw error
  }
  return 1
}

/**
 * Brings an office to the newest schema on a copy, verifies the copy and switches to it; gives the new generation. The
 * file it came from stays as it is. `client` holds the lock on that file until the switch is done.
 */
export function migrateCopy(
  client: Database.Database,
  folder: string,
  version: number,
  migrations: Migration[],
  now: number,
): number {
  const generation = Math.max(0, ...generationsIn(folder)) + 1
  const pending = migrations.filter(({ number }) => number > version)
  refuseFullDisk(folder, client.name)
  publishNew(folder, generation, (unfinished) => {
    client.prepare('VACUUM INTO ?').run(unfinished)
    build(unfinished, (copy) => applyMigrations(copy, pending, instantOf(now)))
  })
  writePointer(folder, generation)
  return generation
}

// What fails is taken away again: another try of the same process would go on with half a file.
function publishNew(folder: string, generation: number, make: (unfinished: string) => void): void {
  const unfinished = unfinishedFile(folder, generation)
  rmSync(unfinished, { force: true })
  try {
    make(unfinished)
    publish(unfinished, folder, generation)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

/** The newest schema version a list of migrations leads to. */
export function newestVersion(migrations: Migration[]): number {
  return migrations.at(-1)?.number ?? 0
}

/** Refuses an office whose migrations were not the ones this application knows. */
export function refuseOtherHistory(client: Database.Database, migrations: Migration[]): void {
  const applied = client
    .prepare<[], { number: number; checksum: string }>('SELECT number, checksum FROM migration')
    .all()
  const known = new Map(migrations.map(({ number, checksum }) => [number, checksum]))
  const other = applied.find(({ number, checksum }) => known.get(number) !== checksum)
  if (other) throw new Failed('foreign-file', { detail: { migration: other.number } })
}

function build(unfinished: string, work: (client: Database.Database) => void): void {
  const client = new Database(unfinished)
  try {
    client.pragma('synchronous = FULL')
    // Has no effect inside a transaction, so it comes before the one that rebuilds tables.
    client.pragma('foreign_keys = OFF')
    work(client)
    const found = client.pragma('integrity_check', { simple: true })
    if (found !== 'ok') throw new Failed('damaged', { detail: { found: String(found) } })
  } finally {
    client.close()
  }
}

// A copy, its log while it is rebuilt, and room to go on working.
function refuseFullDisk(folder: string, file: string): void {
  withFailures({ file }, () => {
    const { bavail, bsize } = statfsSync(folder)
    const needed = statSync(file).size * 3
    if (bavail * bsize < needed) throw new Failed('disk-full', { detail: { needed, free: bavail * bsize } })
  })
}
