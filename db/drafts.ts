import type { Draft } from '#shared/contract/record-calls.ts'
import { instantOf } from './clock.ts'
import { reading, type OpenOffice } from './connection.ts'
import { writeAside } from './write.ts'

// More than anybody leaves unsaved; what is older was given up without the form knowing.
const most = 500

/** Keeps what a form holds and has not saved yet; a draft of the same key is replaced, the oldest of too many goes. */
export function putDraft(office: OpenOffice, { key, value }: Omit<Draft, 'savedAt'>): void {
  writeAside(office, ({ client, clock }) => {
    client
      .prepare('INSERT OR REPLACE INTO draft (key, value, saved_at) VALUES (?, ?, ?)')
      .run(key, value, instantOf(clock.now()))
    const count = client.prepare<[], number>('SELECT count(*) FROM draft').pluck().get() ?? 0
    const dropOldest = 'DELETE FROM draft WHERE key IN (SELECT key FROM draft ORDER BY saved_at, key LIMIT ?)'
    if (count > most) client.prepare(dropOldest).run(count - most)
  })
}

/** Forgets a draft, once it was saved or given up. */
export function dropDraft(office: OpenOffice, key: string): void {
  writeAside(office, ({ client }) => client.prepare('DELETE FROM draft WHERE key = ?').run(key))
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
