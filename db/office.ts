import { closeSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { Failed } from '#shared/failure.ts'
import type { Clock } from './clock.ts'
import { auditFileIn, type Sealing } from './audit/keys.ts'
import { hasAudit, noteHead } from './audit/head.ts'
import { connect, disconnect, noted, type Change, type Connection, type OpenOffice } from './connection.ts'
import { failedOf } from './failures.ts'
import { closeFile, setAside } from './file.ts'
import { refreshOrderKeys } from './order-keys.ts'
import type { createQuickCheck } from './quick-check.ts'

const idleBeforeCheckpoint = 30_000
const pauseBetweenChecks = 50
// SQLite's own number, set again after a hold.
const pagesBeforeCheckpoint = 1_000

type Parts = {
  client: Database
  folder: string
  generation: number
  clock: Clock
  /** Locks the audit's key to the account; null where the system cannot. */
  sealing: () => Sealing | null
  /** What the check at the opening had no time for. */
  check: ReturnType<typeof createQuickCheck> | null
}

/** An open office around a database file that was opened, migrated and checked. */
export function officeOf({ client, folder, generation, clock, sealing, check }: Parts): OpenOffice {
  const changed = createListeners<Change[]>()
  const damaged = createListeners<Failed>()
  const roomMade = createListeners<void>()
  let callOffCheckpoint = nothing
  let callOffCheck = nothing

  const connection: Connection = {
    client,
    orm: drizzle(client),
    clock,
    deviceId: metaOf(client, 'deviceId'),
    auditFile: auditFileIn(folder, sealing),
    isAudited: hasAudit(client),
    chain: null,
    reading: lastReading(client),
    damage: null,
    statements: new Map(),
    counts: new Map(),
    orderLanguage: null,
    markDamaged(failure) {
      connection.damage ??= failure
      damaged.tell(failure)
    },
    touched() {
      callOffCheckpoint()
      callOffCheckpoint = clock.later(idleBeforeCheckpoint, checkpoint)
    },
    announce: changed.tell,
    roomMade: roomMade.tell,
    held: false,
    handle: null,
    hold(held) {
      connection.held = held
      if (!client.open) return
      client.pragma(`wal_autocheckpoint = ${held ? 0 : pagesBeforeCheckpoint}`)
      if (!held) checkpoint()
    },
  }

  // On a full disk the log stays whole and the next try moves it. After any other error the system may have dropped
  // pages it had not written, so nothing is tried again on this connection.
  function checkpoint(): void {
    if (!client.open || connection.damage !== null || connection.held) return
    try {
      client.pragma('wal_checkpoint(TRUNCATE)')
      noteHead(connection)
    } catch (error) {
      noted(connection, error)
      if (connection.damage === null) callOffCheckpoint = clock.later(idleBeforeCheckpoint, checkpoint)
    }
  }

  function checkRest(): void {
    try {
      if (check?.next(0) === false) callOffCheck = clock.later(pauseBetweenChecks, checkRest)
    } catch (error) {
      const failed = failedOf(error)
      connection.markDamaged(failed instanceof Failed ? failed : new Failed('damaged', {}, failed))
    }
  }

  function close(): void {
    if (!client.open) return
    callOffCheckpoint()
    callOffCheck()
    // Whoever copies the file is told by this that the copy is worth nothing.
    connection.held = false
    checkpoint()
    if (connection.damage !== null) setAside(client.name)
    disconnect(office)
    closeFile(client)
    if (connection.handle !== null) closeSync(connection.handle)
  }

  const office: OpenOffice = {
    folder,
    generation,
    onChanged: changed.add,
    onDamaged: damaged.add,
    onRoomMade: roomMade.add,
    checkpoint,
    close,
  }
  connect(office, connection)
  orderLists(connection)
  if (check) callOffCheck = clock.later(pauseBetweenChecks, checkRest)
  return office
}

// An office of an older schema, as tests open it, has no such keys yet. On a full disk the lists keep the order they had.
function orderLists(connection: Connection): void {
  const { client } = connection
  const hasKeys = client.prepare(`SELECT 1 FROM pragma_table_info('plans') WHERE name = 'title_order'`).get()
  if (hasKeys === undefined) return
  try {
    client.transaction(() => refreshOrderKeys(connection)).immediate()
  } catch (error) {
    const failed = failedOf(error)
    if (!(failed instanceof Failed) || failed.failure.code !== 'disk-full') throw failed
  }
}

function nothing(): void {}

function createListeners<T>() {
  const all = new Set<(value: T) => void>()
  return {
    add(listener: (value: T) => void) {
      all.add(listener)
      return () => void all.delete(listener)
    },
    // What is told has happened: a listener that fails must not make a committed save look lost.
    tell(value: T) {
      for (const listener of all) {
        try {
          listener(value)
        } catch (error) {
          process.emitWarning(error instanceof Error ? error : String(error))
        }
      }
    },
  }
}

function metaOf(client: Database, key: string): string {
  return client.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key) ?? ''
}

function lastReading(client: Database): string | null {
  return client.prepare<[], string>('SELECT clock FROM step ORDER BY number DESC LIMIT 1').pluck().get() ?? null
}
