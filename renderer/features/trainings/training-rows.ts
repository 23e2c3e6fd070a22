import type { Training } from '#shared/entities/training.ts'

export type TrainingRow = Training & { depth: number }

/**
 * Trainings with the courses of a programme below it, each level in the order of the language. What stands under a
 * training that is not there (in the trash, or narrowed out) stands at the top.
 */
export function trainingRows(
  trainings: readonly Training[],
  compare: (one: string, other: string) => number,
): TrainingRow[] {
  const there = new Set(trainings.map(({ id }) => id))
  const under = new Map<string, Training[]>()
  for (const training of trainings) {
    const above = training.parentId !== null && there.has(training.parentId) ? training.parentId : ''
    under.set(above, [...(under.get(above) ?? []), training])
  }
  const at = (parentId: string, depth: number): TrainingRow[] =>
    (under.get(parentId) ?? [])
      .toSorted((a, b) => compare(a.title, b.title))
      .flatMap((training) => [{ ...training, depth }, ...at(training.id, depth + 1)])
  return at('', 0)
}
