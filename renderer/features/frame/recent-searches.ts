import type { ShownHit } from './search-hits.ts'

type Recent = { words: string[]; hits: ShownHit[] }

const mostWords = 5
const mostHits = 6

// By office, until the program is closed: what was searched for may name people, so it is written nowhere.
const byOffice = new Map<string, Recent>()

/** What was opened from the search last, and the words it was found by, the newest first. */
export function recentOf(office: string): Recent {
  return byOffice.get(office) ?? { words: [], hits: [] }
}

/** Remembers a record that was opened from the search; without words where it was opened from this list itself. */
export function remember(office: string, words: string, hit: ShownHit): void {
  const { words: before, hits } = recentOf(office)
  byOffice.set(office, {
    words: words === '' ? before : [words, ...before.filter((one) => one !== words)].slice(0, mostWords),
    hits: [hit, ...hits.filter(({ id }) => id !== hit.id)].slice(0, mostHits),
  })
}
