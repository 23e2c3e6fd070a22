import { appendFileSync } from 'node:fs'

/** A number that a fault test earned; `npm run faults` puts them into one table. */
export type Figure = {
  /** The name of the goal, such as R1. */
  id: string
  /** What was tried. */
  what: string
  /** How often. */
  trials: number
  /** What came of it. */
  seen: Record<string, number | string>
  /** What repeats the same trials; null where nothing was left to chance. */
  seed: number | null
}

/** Prints a figure, and hands it to the table where one is being made. */
export function tell(figure: Figure): void {
  const { id, what, trials, seen, seed } = figure
  console.info(`${id} ${what}: ${trials} tried, ${JSON.stringify(seen)}${seed === null ? '' : `, seed ${seed}`}`)
  const file = process.env['EQUIPLAN_FIGURES']
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figure)}\n`)
}
