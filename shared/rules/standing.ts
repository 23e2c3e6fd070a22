import type { Day } from '../day.ts'
import type { Figure } from '../entities/figure.ts'
import type { Indicator } from '../entities/indicator.ts'
import { balanceOf } from './balance.ts'
import { addUp, sumOf } from './breakdown.ts'
import { baseOf, countedOf } from './figure-rules.ts'
import { gapOf, sharesOf, type Gap } from './shares.ts'

type Measured = Pick<Indicator, 'measure' | 'accumulation'>

/**
 * How an indicator stands: its value (people, percent from 0 to 100, or its own unit); of women and men the share of each
 * that was counted, or of people their shares among both, from 0 to 1; and how far the two are apart. `of` is how many
 * the shares are told of, which stands beside them.
 */
export type Standing = Gap & { value: number | null; women: number | null; men: number | null; of: number | null }

const unknown: Standing = { value: null, women: null, men: null, of: null, points: null, ratio: null, parity: null }

/** The figures that make up how things stand with one of them: itself, its year so far, or all so far. */
export function figuresBehind(
  accumulation: Indicator['accumulation'],
  figure: Figure,
  all: readonly Figure[],
): Figure[] {
  const { endsOn } = figure
  if (accumulation === 'each-period' || endsOn === null || figure.kind !== 'actual') return [figure]
  const from = accumulation === 'yearly' ? `${endsOn.slice(0, 4)}-01-01` : ''
  return all.filter((one) => one.kind === 'actual' && one.group === figure.group && isWithin(one.endsOn, from, endsOn))
}

/** How an indicator stands with figures that belong together. */
export function standingOf({ measure, accumulation }: Measured, figures: readonly Figure[]): Standing {
  if (measure === 'text' || figures.length === 0) return unknown
  if (measure === 'people') return amongPeople(figures)
  if (measure === 'share') return ofShares(figures)
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]))
  const isSum = measure === 'number' && accumulation !== 'each-period' && values.length > 0
  return { ...unknown, value: isSum ? rounded(values.reduce((sum, one) => sum + one, 0)) : (values.at(-1) ?? null) }
}

function amongPeople(figures: readonly Figure[]): Standing {
  const people = addUp(figures.map(countedOf))
  const { shareOfWomen: women, of } = balanceOf(people)
  const isCounted = figures.some((figure) => isBrokenDown(figure) || figure.statedTotal !== null)
  const total = figures.reduce((sum, figure) => sum + (figure.statedTotal ?? sumOf(countedOf(figure))), 0)
  const men = women === null ? null : 1 - women
  const gap = women === null ? gapOf(null, null) : { ...gapOf(people.women, people.men), points: pointsOf(women, men) }
  return { ...gap, value: isCounted ? total : (figures.at(-1)?.value ?? null), women, men, of: of || null }
}

function ofShares(figures: readonly Figure[]): Standing {
  const { women, men, total } = sharesOf(figures)
  const of = sumOf(addUp(figures.map(baseOf)))
  const typed = figures.at(-1)?.value ?? null
  return { ...gapOf(women, men), value: total === null ? typed : rounded(total * 100), women, men, of: of || null }
}

function pointsOf(women: number, men: number | null): number | null {
  return gapOf(women, men).points
}

/** Whether a figure counts anybody by sex. */
export function isBrokenDown({ women, men, other, notStated }: Figure): boolean {
  return [women, men, other, notStated].some((count) => count !== null)
}

/** Whether anything was entered that a report could show. */
export function isFilled(figure: Figure): boolean {
  return isBrokenDown(figure) || figure.value !== null || figure.statedTotal !== null || Boolean(figure.answer)
}

/** Whether a value meets a target, by the words of the target or else the good direction; null where either is missing. */
export function isMet(
  value: number | null,
  target: number | null,
  bound: Figure['bound'],
  direction: Indicator['direction'],
): boolean | null {
  if (value === null || target === null) return null
  if (bound === 'above') return value > target
  if (bound === 'below') return value < target
  if (bound === 'at-least') return value >= target
  if (bound === 'at-most') return value <= target
  return direction === 'down' ? value <= target : value >= target
}

function isWithin(day: Day | null, from: string, to: Day): boolean {
  return day !== null && day >= from && day <= to
}

function rounded(value: number): number {
  return Number(value.toFixed(6))
}
