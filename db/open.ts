import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { Failed } from '#shared/failure.ts'
import { systemClock, type Clock } from './clock.ts'
import type { Sealing } from './audit/keys.ts'
import type { OpenOffice } from './connection.ts'
import { failedOf, withFailures } from './failures.ts'
import { closeFile, closingOnFailure, openFile, versionOf } from './file.ts'
import { fileOf, generationsIn, hasPointer, readPointer, sweep, writePointer } from './generations.ts'
import { createFirst, migrateCopy, newestVersion, refuseOtherHistory } from './migrate.ts'
import type { Migration } from './migration.ts'
import { migrations as committed } from './migrations/all.gen.ts'
import { officeOf } from './office.ts'
import { refuseUnsafePlace } from './place.ts'
import { createQuickCheck } from './quick-check.ts'
import { sqliteVersion } from './runtime.ts'

export { sqliteVersion } from './runtime.ts'
export type { Change, OpenOffice } from './connection.ts'

export type OpenOptions = Partial<Clock> & {
  /** Milliseconds the check of the file may take before the office is usable; the rest is done behind. */
  checkBudget?: number
  /** There was an office here as far as the caller knows: where its file is gone, none is made. */
  expected?: boolean
  /** Locks the key of the audit to the account at this PC. */
  sealing?: () => Sealing | null
  /** Other migrations than the committed ones, for tests of the runner. */
  migrations?: Migration[]
}

/**
 * Opens the office of a folder, and makes it if there never was one. Fails, and leaves every file as it is, with
 * `office-missing`, `runtime-too-old`, `network-folder`, `synced-folder`, `no-access`, `read-only`, `in-use`, `not-a-database`,
 * `foreign-file`, `from-the-future`, `damaged` or `disk-full`.
 */
export function openOffice(folder: string, options: OpenOptions = {}): OpenOffice {
  const clock: Clock = { now: options.now ?? systemClock.now, later: options.later ?? systemClock.later }
  const migrations = options.migrations ?? committed
  sqliteVersion()
  return withFailures({}, () => {
    refuseUnsafePlace(folder)
    refuseLost(folder, options.expected ?? false)
    makeFolder(folder)
    const { client, live } = openLive(folder, migrations, clock)
    return closingOnFailure(client, () => {
      const check = createQuickCheck(client)
      const done = check.next(options.checkBudget ?? 1_000)
      return officeOf({
        client,
        folder,
        generation: live,
        clock,
        sealing: options.sealing ?? (() => null),
        check: done ? null : check,
      })
    })
  })
}

// An empty office in the place of a lost one looks like lost work, and would stand in the way of the file when it comes
// back. Neither may an older generation take the place of the one the pointer names: years may lie between them.
function refuseLost(folder: string, expected: boolean): void {
  const files = existsSync(folder) ? generationsIn(folder) : []
  const pointed = existsSync(folder) ? readPointer(folder) : null
  const isLost = pointed === null ? files.length === 0 && (expected || hasPointer(folder)) : !files.includes(pointed)
  if (!isLost) return
  throw new Failed('office-missing', { detail: pointed === null ? {} : { file: basename(fileOf(folder, pointed)) } })
}

// Node answers with ENOENT where the disk is read-only, so the folder above is asked first.
function makeFolder(folder: string): void {
  const above = dirname(folder)
  if (existsSync(folder) || above === folder) return
  makeFolder(above)
  accessSync(above, constants.W_OK)
  mkdirSync(folder, { recursive: true })
}

// Another process may have switched to a new generation while this one waited for the lock of the old; the pointer is
// written by the holder of the live file's lock only, so what it says under the lock holds.
function openLive(folder: string, migrations: Migration[], clock: Clock): { client: Database; live: number } {
  const generation = liveGeneration(folder, migrations) ?? createFirst(folder, migrations, clock.now())
  const version = versionOf(fileOf(folder, generation), newestVersion(migrations))
  const client = openFile(fileOf(folder, generation))
  const next = closingOnFailure(client, () => {
    const pointed = pointedGeneration(folder)
    if (pointed !== null && pointed !== generation) return null
    refuseOtherHistory(client, migrations)
    if (version < newestVersion(migrations)) return migrateCopy(client, folder, version, migrations, clock.now())
    sweep(folder)
    if (readPointer(folder) !== generation) writePointer(folder, generation)
    return generation
  })
  if (next === generation) return { client, live: generation }
  closeFile(client)
  return openLive(folder, migrations, clock)
}

// Without a pointer the highest sound generation is the live one. If there are files and none is sound, the newest is
// tried all the same: its failure is the message, and never is an empty office made beside damaged ones.
function liveGeneration(folder: string, migrations: Migration[]): number | null {
  const pointed = pointedGeneration(folder)
  if (pointed !== null) return pointed
  const all = generationsIn(folder)
  return all.find((generation) => isSound(fileOf(folder, generation), migrations)) ?? all[0] ?? null
}

function pointedGeneration(folder: string): number | null {
  const pointed = readPointer(folder)
  return pointed !== null && existsSync(fileOf(folder, pointed)) ? pointed : null
}

function isSound(path: string, migrations: Migration[]): boolean {
  try {
    versionOf(path, newestVersion(migrations))
    return isWhole(openFile(path))
  } catch (error) {
    const failed = failedOf(error)
    if (failed instanceof Failed && failed.failure.code !== 'in-use') return false
    throw failed
  }
}

function isWhole(client: Database): boolean {
  return closingOnFailure(client, () => {
    const whole = client.pragma('quick_check', { simple: true }) === 'ok'
    closeFile(client)
    return whole
  })
}
