import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from '#shared/once.ts'
import { replaceFile } from '../replace-file.ts'

/** Locks a key to the account at this PC; the system keeps what it needs for it. */
export type Sealing = { seal: (key: Buffer) => Buffer; open: (sealed: Buffer) => Buffer }

/** Where a chain of entries stood: how many there were, and the seal of the last. */
export type AuditHead = { entries: number; seal: string }

type StoredKey = { id: string; key: string; sealed: boolean }
type Stored = { keys: StoredKey[]; head: AuditHead | null }

/** What the audit of one office keeps outside its database. */
export type AuditFile = {
  /** A key by its id; null where it is not here or cannot be opened. */
  key: (id: string) => Buffer | null
  /** A new key, flushed to the disk before anything is sealed with it. */
  newKey: () => { id: string; key: Buffer }
  /** Every key that can be opened, for the encrypted part of a backup. */
  allKeys: () => Buffer[]
  /** Takes keys over that came with a backup. */
  addKeys: (keys: readonly Buffer[]) => void
  /** Where the chain stood last, as far as this PC knows. */
  head: () => AuditHead | null
  noteHead: (head: AuditHead | null) => void
}

/** The keys of an office's audit, in its folder and beside the database. A broken file is one that knows nothing. */
export function auditFileIn(folder: string, sealingOf: () => Sealing | null): AuditFile {
  // Asking the system takes a while, and may make it ask the person.
  const sealing = once(sealingOf)
  const opened = new Map<string, Buffer | null>()

  // A restore adds keys while the office it takes the place of is still open, so nothing is kept in memory.
  function read(): Stored {
    return readStored(join(folder, 'audit.json'))
  }

  function keep(next: Stored): void {
    replaceFile(
      join(folder, 'audit.json'),
      join(folder, `office-audit-${process.pid}.part`),
      `${JSON.stringify(next)}\n`,
    )
  }

  function entryOf(key: Buffer): StoredKey {
    const kept = sealing()?.seal(key)
    return { id: keyId(key), key: (kept ?? key).toString('base64'), sealed: kept !== undefined }
  }

  function keyOf(id: string): Buffer | null {
    const known = opened.get(id)
    if (known !== undefined) return known
    const entry = read().keys.find((each) => each.id === id)
    const key = entry === undefined ? null : openKey(entry, sealing)
    opened.set(id, key)
    return key
  }

  return {
    key: keyOf,
    newKey() {
      const key = randomBytes(32)
      keep({ ...read(), keys: [...read().keys, entryOf(key)] })
      opened.set(keyId(key), key)
      return { id: keyId(key), key }
    },
    allKeys: () => read().keys.flatMap(({ id }) => keyOf(id) ?? []),
    addKeys(keys) {
      const added = keys.filter((key) => keyOf(keyId(key)) === null).map(entryOf)
      if (added.length === 0) return
      const ids = new Set(added.map(({ id }) => id))
      keep({ ...read(), keys: [...read().keys.filter(({ id }) => !ids.has(id)), ...added] })
      opened.clear()
    },
    head: () => read().head,
    noteHead(head) {
      if (JSON.stringify(head) !== JSON.stringify(read().head)) keep({ ...read(), head })
    },
  }
}

// Says which key a chain was sealed with, and nothing of the key itself.
function keyId(key: Buffer): string {
  return createHash('sha256').update('equiplan audit key').update(key).digest('hex').slice(0, 16)
}

function openKey({ id, key, sealed }: StoredKey, sealing: () => Sealing | null): Buffer | null {
  try {
    const bytes = Buffer.from(key, 'base64')
    const plain = sealed ? sealing()?.open(bytes) : bytes
    return plain !== undefined && keyId(plain) === id ? plain : null
  } catch {
    // Sealed by another account, or before the system was set up anew.
    return null
  }
}

function readStored(path: string): Stored {
  try {
    if (!existsSync(path)) return { keys: [], head: null }
    const { keys, head } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Stored>
    return { keys: Array.isArray(keys) ? keys : [], head: isHead(head) ? head : null }
  } catch {
    return { keys: [], head: null }
  }
}

function isHead(head: unknown): head is AuditHead {
  return typeof head === 'object' && head !== null && 'entries' in head && 'seal' in head
}
