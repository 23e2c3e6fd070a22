import { prepared, type Connection } from '../connection.ts'
import type { Actor } from '../write.ts'
import { entryColumns, keyIdIn, sealOf, type StoredEntry } from './seal.ts'

/** Where the chain stands, for the next entry. */
export type Chain = { number: number; seal: string; key: Buffer }

type Entry = Pick<StoredEntry, 'at' | 'actor' | 'kind'> & Partial<StoredEntry>

/** Adds an entry to the audit. Only inside a transaction; where that fails, `connection.chain` has to be forgotten. */
export function append(connection: Connection, entry: Entry): void {
  if (!connection.isAudited) return
  connection.chain ??= lastOf(connection) ?? begin(connection, entry.at)
  connection.chain = put(connection, connection.chain, entry)
}

/** The name of an actor in the audit. */
export function auditActor({ operator, profile }: Actor): string {
  return profile ?? operator
}

// The chain goes on under the key it was sealed with last. Where that is not here any more, it goes on under another,
// and its first entry says so.
function lastOf(connection: Connection): Chain | null {
  const last = one(connection, `SELECT ${entryColumns} FROM audit ORDER BY number DESC LIMIT 1`)
  if (last === null) return null
  const begun = one(
    connection,
    `SELECT ${entryColumns} FROM audit WHERE kind = 'chain-begun' ORDER BY number DESC LIMIT 1`,
  )
  const key = begun === null ? null : connection.auditFile.key(keyIdIn(begun))
  return key === null ? null : { number: last.number, seal: last.seal, key }
}

function begin(connection: Connection, at: string): Chain {
  const last = one(connection, `SELECT ${entryColumns} FROM audit ORDER BY number DESC LIMIT 1`)
  const { id, key } = connection.auditFile.newKey()
  const step = connection.client.prepare<[], number | null>('SELECT max(number) FROM step').pluck().get() ?? 0
  const detail = JSON.stringify({ key: id, device: connection.deviceId, steps: step })
  const start = { number: last?.number ?? 0, seal: last?.seal ?? '', key }
  return put(connection, start, { at, actor: '', kind: 'chain-begun', detail })
}

function put(connection: Connection, { number, seal: before, key }: Chain, entry: Entry): Chain {
  const next = {
    step: null,
    entity: null,
    recordId: null,
    revision: null,
    fields: null,
    detail: null,
    ...entry,
    number: number + 1,
  }
  const seal = sealOf(next, before, key)
  const { at, actor, kind, step, entity, recordId, revision, fields, detail } = next
  const statement = prepared(connection, 'append to audit', () =>
    connection.client.prepare(
      `INSERT INTO audit (number, at, actor, kind, step, entity, record_id, revision, fields, detail, seal)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  )
  statement.run(next.number, at, actor, kind, step, entity, recordId, revision, fields, detail, seal)
  return { number: next.number, seal, key }
}

function one({ client }: Connection, sql: string): StoredEntry | null {
  return client.prepare<[], StoredEntry>(sql).get() ?? null
}
