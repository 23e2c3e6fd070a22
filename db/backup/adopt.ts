import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Failed } from '#shared/failure.ts'
import { applyMigrations } from '../apply-migrations.ts'
import { instantOf } from '../clock.ts'
import { reading, type OpenOffice } from '../connection.ts'
import { withFailures } from '../failures.ts'
import { fileOf, generationsIn, publish, readPointer, unfinishedFile, writePointer } from '../generations.ts'
import { readVersion } from '../header.ts'
import { newestVersion, refuseOtherHistory } from '../migrate.ts'
import type { Migration } from '../migration.ts'
import { migrations as committed } from '../migrations/all.gen.ts'
import { countsOf, factsOf, historyEnd, metaOf, requireSound, type CopyFacts, type Counts } from './copy-facts.ts'
import { requireOwnSchema } from './own-schema.ts'
import { putMeta } from './sequence.ts'

const days = 24 * 60 * 60 * 1000

/** How long one can go back to what there was before a restore, milliseconds. */
export const goBackTime = 30 * days

/** Where a restored file is put together; removed at the next start if a crash left it. */
export function restoreFile(folder: string): string {
  mkdirSync(folder, { recursive: true })
  return unfinishedFile(folder, nextGeneration(folder))
}

type Adopted = {
  /** Number and time of the backup the file came from. */
  backup: { sequence: number; at: string }
  /** The highest number of a backup this PC knows of. */
  sequence: number
  /** The generation there was before, null if there was none. */
  previous: number | null
  now: number
  /** Whether a hash of all rows is wanted. */
  dump: boolean
  migrations?: Migration[]
}

/**
 * Makes a file out of a backup ready to become the office: checked, brought to the newest schema, and with a device id of
 * its own, because its history goes on from an earlier point than this PC's did. Gives what it held when it came, and
 * how many records it holds now.
 */
export function prepareRestored(path: string, adopted: Adopted): { before: CopyFacts; counts: Counts } {
  const migrations = adopted.migrations ?? committed
  const version = readVersion(path, newestVersion(migrations))
  return withFailures({}, () => {
    const client = new Database(path, { fileMustExist: true })
    try {
      client.pragma('trusted_schema = OFF')
      client.pragma('cell_size_check = ON')
      client.pragma('synchronous = FULL')
      client.pragma('foreign_keys = OFF')
      requireSound(client)
      refuseOtherHistory(client, migrations)
      requireOwnSchema(client, migrations)
      const before = factsOf(client, adopted.dump)
      const pending = migrations.filter(({ number }) => number > version)
      if (pending.length > 0) applyMigrations(client, pending, instantOf(adopted.now))
      client.transaction(() => noteRestore(client, adopted)).immediate()
      if (pending.length > 0) requireSound(client)
      return { before, counts: countsOf(client) }
    } finally {
      client.close()
    }
  })
}

/**
 * Makes a prepared file the office of a folder, as its next generation. `live` is the open office there, whose lock
 * keeps others away meanwhile; it goes on with its own file until it is closed. Null where none can be opened.
 */
export function switchTo(path: string, folder: string, live: OpenOffice | null): number {
  return withFailures({}, () => {
    if (live !== null) requireLive(live, folder)
    const generation = nextGeneration(folder)
    publish(path, folder, generation)
    writePointer(folder, generation)
    return generation
  })
}

export type WayBack = {
  generation: number
  /** When the present office was restored, and from which backup. */
  restoredAt: string
  backup: { sequence: number; at: string }
}

/** What one can go back to: the generation before the restore, for 30 days and while its file is there. */
export function wayBack(office: OpenOffice): WayBack | null {
  return reading(office, ({ client, clock }) => {
    const noted = metaOf(client, 'restored')
    if (noted === null) return null
    const { previous, ...rest } = JSON.parse(noted) as { previous: number | null } & Omit<WayBack, 'generation'>
    if (previous === null || !existsSync(fileOf(office.folder, previous))) return null
    // A clock that was put back must not take the way back away.
    const age = clock.now() - Date.parse(rest.restoredAt)
    return age > goBackTime ? null : { generation: previous, ...rest }
  })
}

/** Makes the generation before the restore the office again; the present one's file stays. Close and open afterwards. */
export function goBack(office: OpenOffice): void {
  const way = wayBack(office)
  if (way === null) throw new Failed('not-found')
  withFailures({}, () => writePointer(office.folder, way.generation))
}

/** The generation an open or a new office has as its present one, null where there is none. */
export function presentGeneration(folder: string): number | null {
  if (!existsSync(folder)) return null
  return readPointer(folder) ?? generationsIn(folder)[0] ?? null
}

function nextGeneration(folder: string): number {
  return Math.max(0, readPointer(folder) ?? 0, ...generationsIn(folder)) + 1
}

function requireLive(office: OpenOffice, folder: string): void {
  if (office.folder !== folder) throw new Error('the lock of another office')
  const pointed = readPointer(folder)
  if (pointed !== null && pointed !== office.generation) throw new Failed('in-use')
}

function noteRestore(client: Database.Database, { backup, sequence, previous, now }: Adopted): void {
  putMeta(client, 'deviceId', randomUUID())
  putMeta(client, 'backupSequence', String(Math.max(sequence, backup.sequence)))
  putMeta(client, 'restored', JSON.stringify({ previous, restoredAt: instantOf(now), backup }))
  putMeta(client, 'restoredHistory', JSON.stringify(historyEnd(client)))
}
