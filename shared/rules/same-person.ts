import { fold } from '../fold.ts'

/** What tells one person of a list from another. */
export type Known = { personId: string | null; name: string; unitId: string | null }

/**
 * The places at which a list names somebody who stands in it before: the same person of the register, or the same name
 * (accents, capitals and Unicode forms aside) where neither the register nor the unit says that they are two people.
 */
export function repeatedPlaces(people: readonly Known[]): number[] {
  const before = new Map<string, Known[]>()
  return people.flatMap((person, at) => {
    const name = nameKey(person.name)
    const keys = [...(name === '' ? [] : [name]), ...(person.personId === null ? [] : [`person ${person.personId}`])]
    const isRepeated = keys.some((key) => before.get(key)?.some((other) => mayBeSame(person, other)))
    for (const key of keys) before.set(key, [...(before.get(key) ?? []), person])
    return isRepeated ? [at] : []
  })
}

/** A name as it is compared: folded, its spaces as one. Empty where there is none. */
export function nameKey(name: string): string {
  return fold(name).trim().replaceAll(/\s+/g, ' ')
}

function mayBeSame(one: Known, other: Known): boolean {
  if (one.personId !== null && other.personId !== null) return one.personId === other.personId
  return one.unitId === null || other.unitId === null || one.unitId === other.unitId
}
