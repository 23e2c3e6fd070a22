/** Milliseconds that a piece of work took. */
export async function timed(work: () => unknown): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** The value below which this share of the values lies; half of them by default. */
export function medianOf(values: readonly number[], share = 0.5): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Runs pieces of work in turn, each `runs` times, so that what else the machine does meets all of them alike. */
export async function interleaved<K extends string>(
  runs: number,
  works: Record<K, () => Promise<number>>,
): Promise<Record<K, number[]>> {
  const names = Object.keys(works) as K[]
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>
  for (let run = 0; run < runs; run += 1) for (const name of names) taken[name].push(await works[name]())
  return taken
}
