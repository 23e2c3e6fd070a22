import type { Database } from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { EntityName } from '#shared/entities/names.ts'
import { Failed } from '#shared/failure.ts'
import type { Language } from '#shared/i18n/languages.ts'
import type { Chain } from './audit/append.ts'
import type { AuditFile } from './audit/keys.ts'
import type { Clock } from './clock.ts'
import { failedOf, isHurt } from './failures.ts'

export type Change = { entity: EntityName; id: string }

/** An office that is open. Its rows are reached through the functions of this folder only, and changed by `write`. */
export type OpenOffice = {
  folder: string
  generation: number
  /** Calls back after each committed write with the records it changed; gives a function that ends this. */
  onChanged: (listener: (changes: Change[]) => void) => () => void
  /** Calls back when the file proves to be damaged while it is open. Nothing is written from then on. */
  onDamaged: (listener: (failure: Failed) => void) => () => void
  /** Calls back when the disk was full and the room kept for that was given up (`keepReserve`). */
  onRoomMade: (listener: () => void) => () => void
  /** Moves what the write-ahead log holds into the file; also done 30 seconds after the last save and at the close. */
  checkpoint: () => void
  close: () => void
}

/** What stands behind an open office, for this folder alone. */
export type Connection = {
  client: Database
  orm: BetterSQLite3Database
  clock: Clock
  deviceId: string
  /** What the audit keeps outside the database. */
  auditFile: AuditFile
  /** False in an office of an older schema, as tests open it. */
  isAudited: boolean
  /** Where the audit stands; null where it has to be read first. */
  chain: Chain | null
  /** The hybrid clock's last reading. */
  reading: string | null
  /** Why nothing may be written any more, until the office was opened and checked again. */
  damage: Failed | null
  markDamaged: (failure: Failed) => void
  /** Plans a checkpoint; after each committed change of the file. */
  touched: () => void
  announce: (changes: Change[]) => void
  /** Tells that the room kept for a full disk was given up. */
  roomMade: () => void
  /** Stops moving the log into the file until it is called with false; see `holdFile`. */
  hold: (held: boolean) => void
  /** Whether the log has to stay where it is, because the file is being copied. */
  held: boolean
  /**
   * A second handle on the file for copying it, made on first use. Closing it gives up every lock this process has on the
   * file (POSIX), so that happens only after SQLite has closed it.
   */
  handle: number | null
  /** Prepared statements by a name of their user's. */
  statements: Map<string, unknown>
  /** How long lists are, until the next change. */
  counts: Map<string, number>
  /** The language whose order lists have; null where it has to be read first. */
  orderLanguage: Language | null
}

const connections = new WeakMap<OpenOffice, Connection>()

/** Ties an office to its connection. */
export function connect(office: OpenOffice, connection: Connection): void {
  connections.set(office, connection)
}

/** Cuts the tie; from then on every use of the office fails with `no-office`. */
export function disconnect(office: OpenOffice): void {
  connections.delete(office)
}

/** The connection of an open office. Fails with `no-office` once it is closed. */
export function connectionOf(office: OpenOffice): Connection {
  const connection = connections.get(office)
  if (!connection) throw new Failed('no-office')
  return connection
}

/** Runs work on an office's connection; errors of SQLite come out as typed failures. */
export function reading<T>(office: OpenOffice, work: (connection: Connection) => T): T {
  const connection = connectionOf(office)
  try {
    return work(connection)
  } catch (error) {
    throw noted(connection, error)
  }
}

/** The failure to throw for an error; one that tells of damage also stops all further writing. */
export function noted(connection: Connection, error: unknown): unknown {
  const failed = failedOf(error)
  if (failed instanceof Failed && isHurt(failed)) connection.markDamaged(failed)
  return failed
}

/** A prepared statement, made on its first use. */
export function prepared<T>(connection: Connection, name: string, prepare: () => T): T {
  const known = connection.statements.get(name) as T | undefined
  if (known !== undefined) return known
  const made = prepare()
  connection.statements.set(name, made)
  return made
}
