import { setImmediate as pause } from 'node:timers/promises'
import { prepared, reading, type Connection, type OpenOffice } from '../connection.ts'
import type { AuditHead } from './keys.ts'
import { entryColumns, keyIdIn, sealOf, type StoredEntry } from './seal.ts'

/** A place where the chain stood, as somebody outside the database remembers it. */
export type KnownHead = AuditHead & {
  /** Number of the backup that remembers it; none for what lies beside the database. */
  sequence?: number
}

export type Break = {
  /**
   * `changed`: the entry is not the one that was sealed; `missing`: it is not there; `cut-off`: the chain ends before
   * it; `other-chain`: the chain is sound and is not the one that is remembered.
   */
  reason: 'changed' | 'missing' | 'cut-off' | 'other-chain'
  number: number
  /** When the last entry was made that is known to be sound; null where none is. */
  since: string | null
}

export type Verdict = {
  entries: number
  /** Seal of the last entry, empty where there is none. */
  seal: string
  /** Entries that could not be checked, because their key is not on this PC. */
  unchecked: number
  /** The first break; null where the chain is whole. */
  broken: Break | null
}

// Entries that are read at once; their check takes some milliseconds, and the window is answered between them.
const atOnce = 1_000

type Restored = { number: number; from: number; known: number }

/**
 * Checks every seal of an office's audit in order, and that the chain passes through every head that is remembered
 * elsewhere. Goes on in steps, so that nobody waits for it.
 */
export async function verifyAudit(office: OpenOffice, heads: readonly KnownHead[]): Promise<Verdict> {
  const noted = reading(office, ({ auditFile }) => auditFile.head())
  const remembered = noted === null ? heads : [...heads, noted]
  const seals = new Map(remembered.map(({ entries }) => [entries, '']))
  const verdict: Verdict = { entries: 0, seal: '', unchecked: 0, broken: null }
  const restores: Restored[] = []
  let key: Buffer | null = null
  let since: string | null = null
  for (;;) {
    const rows = reading(office, (connection) => entriesAfter(connection, verdict.entries))
    for (const row of rows) {
      if (row.kind === 'chain-begun') key = reading(office, ({ auditFile }) => auditFile.key(keyIdIn(row)))
      const reason = reasonOf(row, verdict, key)
      if (reason !== null) return { ...verdict, broken: { reason, number: verdict.entries + 1, since } }
      if (key === null) verdict.unchecked += 1
      if (row.kind === 'office-restored' || row.kind === 'restore-undone') restores.push(restoredIn(row))
      if (seals.has(row.number)) seals.set(row.number, row.seal)
      verdict.entries = row.number
      verdict.seal = row.seal
      since = row.at
    }
    if (rows.length < atOnce) break
    await pause()
  }
  const broken = remembered
    .filter((head) => !isGivenUp(head, restores))
    .map((head) => breakAt(head, verdict.entries, seals.get(head.entries), since))
    .find((found) => found !== null)
  return { ...verdict, broken: broken ?? null }
}

function entriesAfter(connection: Connection, number: number): StoredEntry[] {
  const statement = prepared(connection, 'audit from', () =>
    connection.client.prepare<[number, number], StoredEntry>(
      `SELECT ${entryColumns} FROM audit WHERE number > ? ORDER BY number LIMIT ?`,
    ),
  )
  return statement.all(number, atOnce)
}

function reasonOf(row: StoredEntry, before: Verdict, key: Buffer | null): Break['reason'] | null {
  if (row.number !== before.entries + 1) return 'missing'
  if (row.number === 1 && row.kind !== 'chain-begun') return 'changed'
  return key !== null && sealOf(row, before.seal, key) !== row.seal ? 'changed' : null
}

function restoredIn({ number, detail }: StoredEntry): Restored {
  const { sequence = 0, known = 0 } = JSON.parse(detail ?? '{}') as { sequence?: number; known?: number }
  return { number, from: sequence, known }
}

// A restore gives up the line that went on after the backup, and with it what later backups remember of it.
function isGivenUp({ sequence }: KnownHead, restores: Restored[]): boolean {
  return sequence !== undefined && restores.some(({ from, known }) => sequence > from && sequence <= known)
}

function breakAt(head: KnownHead, entries: number, seal: string | undefined, since: string | null): Break | null {
  if (head.entries > entries) return { reason: 'cut-off', number: entries + 1, since }
  return seal === head.seal ? null : { reason: 'other-chain', number: head.entries, since: null }
}
