import { fold, foldedWords } from '../fold.ts'

/** What of an organisation tells that it may be in the register twice. */
export type Comparable = { id: string; name: string; shortName: string | null; email: string | null }

/** Why records may be the same: the likeliest first. */
export const duplicateReasons = ['name', 'short-name', 'e-mail', 'one-letter'] as const
export type DuplicateReason = (typeof duplicateReasons)[number]

export type DuplicateGroup = { reason: DuplicateReason; ids: string[] }

// Shorter names differ by one letter far too often, and of very long lists every letter left out would be kept in memory.
const shortest = 8
const mostCompared = 5_000

/**
 * Records that may be the same, as groups of two and more: the same words whatever their order, accents and capitals, the
 * same short name (also as somebody's name), the same e-mail address, or one letter more, less or other. Which are the
 * same is for a person to say. No group lies within another.
 */
export function duplicateGroups(records: readonly Comparable[]): DuplicateGroup[] {
  const found: Record<DuplicateReason, string[][]> = {
    name: sharing(records, ({ name }) => [foldedWords(name).toSorted().join(' ')]),
    'short-name': sharing(records, shortNames),
    'e-mail': sharing(records, ({ email }) => [fold(email ?? '').trim()]),
    'one-letter': records.length > mostCompared ? [] : sharing(records, withoutOne),
  }
  const groups: DuplicateGroup[] = []
  for (const reason of duplicateReasons) {
    const bySize = found[reason].toSorted((a, b) => b.length - a.length)
    for (const ids of bySize) if (!groups.some((group) => isWithin(ids, group.ids))) groups.push({ reason, ids })
  }
  return groups
}

function sharing(records: readonly Comparable[], keysOf: (record: Comparable) => string[]): string[][] {
  const byKey = new Map<string, string[]>()
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      if (key === '') continue
      const ids = byKey.get(key)
      if (ids) ids.push(record.id)
      else byKey.set(key, [record.id])
    }
  }
  return [...byKey.values()].filter((ids) => ids.length > 1)
}

function shortNames({ name, shortName }: Comparable): string[] {
  return shortName === null ? [compact(name)] : [compact(shortName), compact(name)]
}

// Two texts that differ by one letter have a text in common from which one letter was left out.
function withoutOne({ name }: Comparable): string[] {
  const letters = [...compact(name)]
  if (letters.length < shortest) return []
  return [letters.join(''), ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))]
}

function compact(text: string): string {
  return foldedWords(text).join('')
}

function isWithin(ids: readonly string[], others: readonly string[]): boolean {
  return ids.every((id) => others.includes(id))
}

/**
 * The groups without pairs that are known not to be the same: a group falls into those that may still be the same with one
 * another.
 */
export function apartFrom(
  groups: readonly DuplicateGroup[],
  known: readonly (readonly [string, string])[],
): DuplicateGroup[] {
  const different = new Set(known.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]))
  if (different.size === 0) return [...groups]
  return groups.flatMap(({ reason, ids }) => tied(ids, different).map((left) => ({ reason, ids: left })))
}

// What hangs together over pairs that may be the same.
function tied(ids: readonly string[], different: ReadonlySet<string>): string[][] {
  const left = new Set(ids)
  const found: string[][] = []
  for (const id of ids) {
    if (!left.delete(id)) continue
    const together = [id]
    for (const one of together) {
      for (const other of left) if (!different.has(`${one} ${other}`) && left.delete(other)) together.push(other)
    }
    if (together.length > 1) found.push(together)
  }
  return found
}
