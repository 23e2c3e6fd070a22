import type { Figure } from '../entities/figure.ts'
import type { Breakdown } from './breakdown.ts'
import { baseOf, countedOf } from './figure-rules.ts'

const parts = ['women', 'men', 'other', 'notStated'] as const

export type Shares = Record<(typeof parts)[number] | 'total', number | null>

/**
 * Shares from 0 to 1 of several figures together: what is counted added up, divided by what it is counted of added up. A
 * percentage is never the average of percentages. A part is told only of figures that say what it is counted of.
 */
export function sharesOf(figures: readonly Figure[]): Shares {
  const told = figures.map((figure) => ({ counted: countedOf(figure), base: baseOf(figure) }))
  const part = (name: keyof Breakdown) => {
    const known = told.filter(({ base }) => base[name] > 0)
    return quotient(
      known.reduce((sum, { counted }) => sum + counted[name], 0),
      known.reduce((sum, { base }) => sum + base[name], 0),
    )
  }
  const sum = (of: Breakdown) => parts.reduce((all, name) => all + of[name], 0)
  return {
    women: part('women'),
    men: part('men'),
    other: part('other'),
    notStated: part('notStated'),
    total: quotient(
      told.reduce((all, { counted }) => all + sum(counted), 0),
      told.reduce((all, { base }) => all + sum(base), 0),
    ),
  }
}

export type Gap = {
  /** Women's share less men's, in points of percent. */
  points: number | null
  /** Women's share divided by men's. */
  ratio: number | null
  /** The smaller divided by the larger, 1 is equal. */
  parity: number | null
}

/** How far women and men lie apart in a share or in any other value. */
export function gapOf(women: number | null, men: number | null): Gap {
  if (women === null || men === null) return { points: null, ratio: null, parity: null }
  const [least, most] = [Math.min(women, men), Math.max(women, men)]
  return { points: (women - men) * 100, ratio: quotient(women, men), parity: quotient(least, most) }
}

function quotient(one: number, other: number): number | null {
  return other === 0 ? null : one / other
}
