/** People by sex as they stand in a record. */
export type Breakdown = { women: number; men: number; other: number; notStated: number }

/** Nobody yet. */
export const nobody: Breakdown = { women: 0, men: 0, other: 0, notStated: 0 }

/** The total, which is never stored: it is always computed from its parts. */
export function sumOf({ women, men, other, notStated }: Breakdown): number {
  return women + men + other + notStated
}

/** Several breakdowns as one. */
export function addUp(parts: readonly Breakdown[]): Breakdown {
  return parts.reduce<Breakdown>(
    (sum, part) => ({
      women: sum.women + part.women,
      men: sum.men + part.men,
      other: sum.other + part.other,
      notStated: sum.notStated + part.notStated,
    }),
    nobody,
  )
}

type Sexed = { sex: 'woman' | 'man' | 'other' | 'not-stated' }

/** Named people as a breakdown. */
export function countBySex(people: readonly Sexed[]): Breakdown {
  const of = (sex: Sexed['sex']) => people.filter((one) => one.sex === sex).length
  return { women: of('woman'), men: of('man'), other: of('other'), notStated: of('not-stated') }
}
