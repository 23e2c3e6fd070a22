import type { MeasurePair } from '#shared/entities/measure-pair.ts'

export type MatrixLevel = { name: string; pairs: [MeasurePair, ...MeasurePair[]] }

/** The rows of the matrix under their levels, in the order they are printed. */
export function matrixLevels(pairs: readonly MeasurePair[]): MatrixLevel[] {
  const levels = new Map<string, MatrixLevel['pairs']>()
  for (const pair of pairs.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))) {
    const before = levels.get(pair.level)
    levels.set(pair.level, before ? [...before, pair] : [pair])
  }
  return [...levels].map(([name, rows]) => ({ name, pairs: rows }))
}
