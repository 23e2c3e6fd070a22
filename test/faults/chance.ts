/** Gives a number from 0 to below 1. */
export type Chance = () => number

/** Where the random numbers of a run begin: EQUIPLAN_SEED repeats an earlier run, without it each is another. */
export function seedOf(): number {
  return Number(process.env['EQUIPLAN_SEED'] ?? Date.now() % 1_000_000)
}

/** Numbers from 0 to below 1, the same for the same seed (a linear congruential generator). */
export function chanceFrom(seed: number): Chance {
  let state = (seed % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
