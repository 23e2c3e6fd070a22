import { foldedWords } from '../fold.ts'

type Named = { id: string; name: string; shortName: string | null; mergedIntoId: string | null }

/** Groups of records that may be one organisation, by name: word order, capitals, accents and points aside. */
export function likelySame<T extends Named>(all: readonly T[]): T[][] {
  const byName = new Map<string, T[]>()
  for (const one of all.filter(({ mergedIntoId }) => mergedIntoId === null)) {
    for (const key of new Set([one.name, one.shortName ?? ''].map(keyOf))) {
      if (key !== '') byName.set(key, [...(byName.get(key) ?? []), one])
    }
  }
  const groups = [...byName.values()].filter((group) => group.length > 1)
  return groups.filter((group, at) => groups.findIndex((other) => sameMembers(group, other)) === at)
}

function sameMembers(one: readonly Named[], other: readonly Named[]): boolean {
  return one.length === other.length && one.every(({ id }, at) => other[at]?.id === id)
}

function keyOf(name: string): string {
  return foldedWords(name).sort().join(' ')
}
