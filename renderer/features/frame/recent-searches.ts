import type { ShownHit } from './search-hits.ts'

type Recent = { words: string[]; hits: ShownHit[] }

const mostWords = 5
const mostHits = 6

// By office and person, until the program is closed: what was searched for may name people, so it is written nowhere.
const byOwner = new Map<string, Recent>()

/** What was opened from the search last, and the words it was found by, the newest first. */
export function recentOf(owner: string): Recent {
  return byOwner.get(owner) ?? { words: [], hits: [] }
}

/** Remembers a record that was opened from the search; without words where it was opened from this list itself. */
export function remember(owner: string, words: string, hit: ShownHit): void {
  const { words: before, hits } = recentOf(owner)
  byOwner.set(owner, {
    words: words === '' ? before : [words, ...before.filter((one) => one !== words)].slice(0, mostWords),
    hits: [hit, ...hits.filter(({ id }) => id !== hit.id)].slice(0, mostHits),
  })
}

/** Forgets all of it, once somebody was erased whose name may stand among the words. */
export function forgetSearches(): void {
  byOwner.clear()
}
