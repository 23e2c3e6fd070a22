import type { Draft } from '#shared/contract/record-calls.ts'
import { instantOf } from './clock.ts'
import { reading, type OpenOffice } from './connection.ts'
import { writeAside, type Actor } from './write.ts'

// More than anybody leaves unsaved; what is older was given up without the form knowing.
const most = 500

// A profile has its own drafts, and those from before there were profiles; without profiles everybody has all of them.
const mine = `(? = '' OR profile IN (?, ''))`

/** Keeps what a form holds and has not saved yet; a draft of the same key and person is replaced, the oldest of too many goes. */
export function putDraft(office: OpenOffice, actor: Actor, { key, value }: Omit<Draft, 'savedAt'>): void {
  writeAside(office, ({ client, clock }) => {
    client
      .prepare('INSERT OR REPLACE INTO draft (key, profile, value, saved_at) VALUES (?, ?, ?, ?)')
      .run(key, profileOf(actor), value, instantOf(clock.now()))
    const count = client.prepare<[], number>('SELECT count(*) FROM draft').pluck().get() ?? 0
    const dropOldest = 'DELETE FROM draft WHERE rowid IN (SELECT rowid FROM draft ORDER BY saved_at, key LIMIT ?)'
    if (count > most) client.prepare(dropOldest).run(count - most)
  })
}

/** Forgets a draft of whoever asks, once it was saved or given up. */
export function dropDraft(office: OpenOffice, actor: Actor, key: string): void {
  writeAside(office, ({ client }) =>
    client.prepare(`DELETE FROM draft WHERE key = ? AND ${mine}`).run(key, profileOf(actor), profileOf(actor)),
  )
}

/** Drafts of whoever asks whose key begins so, oldest first. */
export function listDrafts(office: OpenOffice, actor: Actor, prefix: string): Draft[] {
  return reading(office, ({ client }) =>
    client
      .prepare<string[], Draft>(
        `SELECT key, value, saved_at AS savedAt FROM draft
         WHERE substr(key, 1, length(?)) = ? AND ${mine} ORDER BY saved_at, key`,
      )
      .all(prefix, prefix, profileOf(actor), profileOf(actor)),
  )
}

function profileOf({ profile }: Actor): string {
  return profile ?? ''
}
