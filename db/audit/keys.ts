import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { once } from '#shared/once.ts'
import { jsonFile } from '../json-file.ts'

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

/** The keys of an office's audit, in its folder and beside the database. All of it fails where the file cannot be read. */
export function auditFileIn(folder: string, sealingOf: () => Sealing | null): AuditFile {
  // Asking the system takes a while, and may make it ask the person.
  const sealing = once(sealingOf)
  const opened = new Map<string, Buffer | null>()

  // A restore adds keys while the office it takes the place of is still open, so nothing is kept in memory.
  const file = jsonFile(join(folder, 'audit.json'), { parse: storedOf, empty: { keys: [], head: null } })

  function entryOf(key: Buffer): StoredKey {
    const kept = sealing()?.seal(key)
    return { id: keyId(key), key: (kept ?? key).toString('base64'), sealed: kept !== undefined }
  }

  function keyOf(id: string): Buffer | null {
    const known = opened.get(id)
    if (known !== undefined) return known
    const entry = file.read().keys.find((each) => each.id === id)
    const key = entry === undefined ? null : openKey(entry, sealing)
    opened.set(id, key)
    return key
  }

  return {
    key: keyOf,
    newKey() {
      const key = randomBytes(32)
      file.change((now) => ({ ...now, keys: [...now.keys, entryOf(key)] }))
      opened.set(keyId(key), key)
      return { id: keyId(key), key }
    },
    allKeys: () => file.read().keys.flatMap(({ id }) => keyOf(id) ?? []),
    addKeys(keys) {
      const added = keys.filter((key) => keyOf(keyId(key)) === null).map(entryOf)
      if (added.length === 0) return
      const ids = new Set(added.map(({ id }) => id))
      file.change((now) => ({ ...now, keys: [...now.keys.filter(({ id }) => !ids.has(id)), ...added] }))
      opened.clear()
    },
    head: () => file.read().head,
    noteHead(head) {
      if (JSON.stringify(head) !== JSON.stringify(file.read().head)) file.change((now) => ({ ...now, head }))
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

function storedOf(value: unknown): Stored | null {
  if (!isObject(value)) return null
  const { keys, head } = value
  if (!Array.isArray(keys) || !keys.every(isKey)) return null
  return head === null || isHead(head) ? { keys, head } : null
}

function isKey(value: unknown): value is StoredKey {
  if (!isObject(value)) return false
  return typeof value['id'] === 'string' && typeof value['key'] === 'string' && typeof value['sealed'] === 'boolean'
}

function isHead(value: unknown): value is AuditHead {
  return isObject(value) && typeof value['entries'] === 'number' && typeof value['seal'] === 'string'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
