import type { Breakdown } from './breakdown.ts'

/** Neither sex below 40 nor above 60 percent (Ley Orgánica 3/2007, disp. adic. 1.ª; jämn könsfördelning in Sweden). */
export const balancedBand = { from: 0.4, to: 0.6 } as const

export type Balance = {
  /** Women among women and men, 0 to 1; null where there is neither, so that no share can be told. */
  shareOfWomen: number | null
  /** How many the share is told of: to stand beside it wherever it is shown. */
  of: number
  /** People who are in no share: of another sex, or whose sex is not stated. */
  beside: number
  isBalanced: boolean | null
}

/** The balance of women and men. People whose sex is other or not stated are told beside it, never counted into it. */
export function balanceOf({ women, men, other, notStated }: Breakdown): Balance {
  const of = women + men
  const beside = other + notStated
  if (of === 0) return { shareOfWomen: null, of, beside, isBalanced: null }
  const share = women / of
  // In whole people, because 3 of 5 is 60 percent and not a little more.
  const isBalanced = women * 10 >= of * 4 && women * 10 <= of * 6
  return { shareOfWomen: share, of, beside, isBalanced }
}
