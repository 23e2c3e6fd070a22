import type { Figure } from '../entities/figure.ts'
import type { Problem } from '../failure.ts'
import type { Breakdown } from './breakdown.ts'
import { inOrder, withinTotal } from './row-checks.ts'

const parts = [
  ['women', 'ofWomen'],
  ['men', 'ofMen'],
  ['other', 'ofOther'],
  ['notStated', 'ofNotStated'],
] as const

/** Days in order, nobody counted beyond those counted of, and the breakdown inside the stated total. */
export function figureProblems(figure: Figure): Problem[] {
  const beyond = parts.flatMap(([part, base]) => {
    const [count, of] = [figure[part], figure[base]]
    return count !== null && of !== null && count > of ? [{ path: part, reason: 'more-than-base' }] : []
  })
  return [
    ...inOrder(figure.startsOn, figure.endsOn, 'endsOn'),
    ...beyond,
    ...withinTotal(countedOf(figure), figure.statedTotal),
  ]
}

/** The people a figure counts; what is empty counts as nobody. */
export function countedOf({ women, men, other, notStated }: Pick<Figure, keyof Breakdown>): Breakdown {
  return { women: women ?? 0, men: men ?? 0, other: other ?? 0, notStated: notStated ?? 0 }
}

/** The people they are counted of. */
export function baseOf({ ofWomen, ofMen, ofOther, ofNotStated }: Figure): Breakdown {
  return { women: ofWomen ?? 0, men: ofMen ?? 0, other: ofOther ?? 0, notStated: ofNotStated ?? 0 }
}
