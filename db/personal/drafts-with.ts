import { fold } from '#shared/fold.ts'
import type { NameFinder } from '#shared/personal/name-in-text.ts'
import type { Connection } from '../connection.ts'

/** The keys of drafts that hold the person's name, or belong to one of these records. */
export function draftsWith({ client }: Connection, finder: NameFinder, ids: ReadonlySet<string>): string[] {
  const drafts = client.prepare<[], { key: string; value: string }>('SELECT key, value FROM draft').all()
  return drafts
    .filter(({ key, value }) => textsIn(value).some((text) => finder.find(text).length > 0) || holdsId(key, ids))
    .map(({ key }) => key)
}

function holdsId(key: string, ids: ReadonlySet<string>): boolean {
  return [...ids].some((id) => fold(key).includes(id))
}

/** Every text in a value that is kept as JSON; the value itself where it is none. */
export function textsIn(stored: string): string[] {
  try {
    return leaves(JSON.parse(stored))
  } catch {
    return [stored]
  }
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const whole = Array.isArray(value) && value.every(isRun) ? [value.map(({ text }) => text).join('')] : []
  return [...whole, ...Object.values(value).flatMap(leaves)]
}

// A name may run over several marks of prose.
function isRun(value: unknown): value is { text: string } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
}
