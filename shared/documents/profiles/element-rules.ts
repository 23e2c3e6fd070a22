import type { LayoutRule } from './rule.ts'

export type ElementRule = {
  /** Points: smallest, largest and the one used. */
  size: readonly [min: number, max: number, used: number]
  /** Closed words: bold or light, italic or upright, capitals, left, center, justify. */
  style: string
  source: string
}

/** The two rules of one element of a page: `<element>-size`, which an office may set, and `<element>-style`. */
export function elementRules(
  element: string,
  { size: [min, max, value], style, source }: ElementRule,
  common: Pick<LayoutRule, 'checkedOn' | 'verified'>,
): LayoutRule[] {
  const size: LayoutRule = { id: `${element}-size`, unit: 'points', value, min, max, source, ...common }
  return [
    min === max ? size : { ...size, setting: true },
    { id: `${element}-style`, unit: 'words', value: style, source, ...common },
  ]
}
