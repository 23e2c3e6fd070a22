import { mm, points } from '../length.ts'
import type { LayoutRule } from './rule.ts'

type From = Pick<LayoutRule, 'source' | 'checkedOn' | 'verified'>
/** Smallest, largest and the one used, as `ElementRule` has sizes. */
type Range = readonly [min: number, max: number, used: number]

export const sides = ['top', 'bottom', 'left', 'right'] as const

/** The margin at one side, millimetres, which an office may set. */
export function marginRule(side: (typeof sides)[number], [min, max, used]: Range, from: From): LayoutRule {
  const value = { value: mm(used), min: mm(min), max: mm(max) }
  return { id: `margin-${side}`, unit: 'twips', ...value, setting: true, ...from }
}

/** The space after a paragraph in points and the height of a line in 240ths, as the office may set them. */
export function proseRules(
  { after: [min, max, used], line }: { after: Range; line: number },
  from: From,
): LayoutRule[] {
  const value = { value: points(used), min: points(min), max: points(max) }
  return [
    { id: 'body-after', unit: 'twips', inPoints: true, ...value, setting: true, ...from },
    { id: 'body-line', unit: 'lines', value: line, min: 240, max: 360, setting: true, ...from },
  ]
}
