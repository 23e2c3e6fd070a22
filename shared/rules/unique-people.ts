import { fold } from '../fold.ts'
import { sumOf, type Breakdown } from './breakdown.ts'

type Person = { personId: string | null; name: string; unitId: string | null }

/** The people at one occasion: those named, and how many beside them were counted. */
export type Gathering = { named: readonly Person[]; counted: readonly Breakdown[] }

/** How often somebody came, and how many different people that were; `least` and `most` are the same where it is known. */
export type Reach = { attendances: number; least: number; most: number }

/**
 * Attendances and different people at several occasions. Who is named is told apart: by the person, else by name and
 * unit. Who was only counted may have come twice, so at least the largest count and at most all counts are new people.
 */
export function reachOf(gatherings: readonly Gathering[]): Reach {
  const counts = gatherings.map(({ counted }) => counted.reduce((sum, group) => sum + sumOf(group), 0))
  const all = counts.reduce((sum, count) => sum + count, 0)
  const named = gatherings.flatMap((gathering) => gathering.named)
  const different = new Set(named.map(keyOf)).size
  // Somebody counted at one occasion may be named at another, but never at the same.
  const perOccasion = gatherings.map((one, at) => (counts[at] ?? 0) + new Set(one.named.map(keyOf)).size)
  return {
    attendances: all + named.length,
    least: Math.max(different, ...perOccasion),
    most: different + all,
  }
}

// A person without a name on record, because it was erased, is somebody else each time.
function keyOf(person: Person, at: number): string {
  if (person.personId !== null) return person.personId
  const name = fold(person.name).trim()
  return name === '' ? `nobody ${at}` : `${name}\n${person.unitId ?? ''}`
}
