import type { Draft } from '#shared/contract/record-calls.ts'
import { instantOf } from './clock.ts'
import { reading, type OpenOffice } from './connection.ts'

/** Keeps what a form holds and has not saved yet; a draft of the same key is replaced. */
export function putDraft(office: OpenOffice, { key, value }: Omit<Draft, 'savedAt'>): void {
  reading(office, ({ client, clock, damage }) => {
    if (damage !== null) throw damage
    client
      .prepare('INSERT OR REPLACE INTO draft (key, value, saved_at) VALUES (?, ?, ?)')
      .run(key, value, instantOf(clock.now()))
  })
}

/** Forgets a draft, once it was saved or given up. */
export function dropDraft(office: OpenOffice, key: string): void {
  reading(office, ({ client }) => client.prepare('DELETE FROM draft WHERE key = ?').run(key))
}

/** Drafts whose key begins so, oldest first. */
export function listDrafts(office: OpenOffice, prefix: string): Draft[] {
  return reading(office, ({ client }) =>
    client
      .prepare<[string, string], Draft>(
        `SELECT key, value, saved_at AS savedAt FROM draft WHERE substr(key, 1, length(?)) = ? ORDER BY saved_at, key`,
      )
      .all(prefix, prefix),
  )
}
