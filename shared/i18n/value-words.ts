import type { Figure } from '../entities/figure.ts'
import type { Indicator } from '../entities/indicator.ts'
import type { Formatter } from './formatter.ts'

type Measured = Pick<Indicator, 'measure' | 'unit'>

/** A value of an indicator with its unit, a share with the percent sign. */
export function valueWords({ number, percent }: Formatter, { measure, unit }: Measured, value: number | null): string {
  if (value === null) return ''
  if (measure === 'share') return percent(value / 100)
  return unit ? `${number(value)} ${unit}` : number(value)
}

/** A target in words: at least 30 %, less than 25 %. */
export function targetWords(
  formatter: Formatter,
  indicator: Measured,
  value: number | null,
  bound: Figure['bound'],
): string {
  const words = valueWords(formatter, indicator, value)
  return words === '' ? '' : formatter.t(`indicators.bound.${bound}`, { value: words })
}
