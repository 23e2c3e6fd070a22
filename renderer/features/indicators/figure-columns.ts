import type { Figure } from '#shared/entities/figure.ts'
import type { Indicator } from '#shared/entities/indicator.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { sumOf } from '#shared/rules/breakdown.ts'
import { countedOf } from '#shared/rules/figure-rules.ts'
import { figuresBehind, isBrokenDown, standingOf, type Standing } from '#shared/rules/standing.ts'
import type { GridColumn } from '#renderer/ui/number-grid-column.ts'
import { valueWords } from '#shared/i18n/value-words.ts'

type Column = GridColumn<Figure>

const parts = ['women', 'men', 'other', 'notStated'] as const
const bases = ['ofWomen', 'ofMen', 'ofOther', 'ofNotStated'] as const

/** What is typed of a figure, and what is computed from it, as the indicator is counted. */
export function figureColumns(formatter: Formatter, indicator: Indicator, figures: readonly Figure[]): Column[] {
  const { t, number, percent } = formatter
  const { measure, accumulation } = indicator
  const isOfPeople = measure === 'people' || measure === 'share'
  const alone = (figure: Figure) => standingOf(indicator, [figure])
  const shown = (id: string, label: string, over: string, words: (standing: Standing) => string | null): Column => ({
    id,
    label,
    over,
    text: (figure) => words(alone(figure)) ?? '',
  })
  const gaps = t('indicators.gap')
  const shares = t(measure === 'share' ? 'indicators.percentage' : 'indicators.share')
  const typed = (id: keyof Figure & string, label: string, over?: string): Column => ({
    id,
    label,
    ...(over ? { over } : {}),
    input: 0,
    value: (figure) => figure[id] as number | null,
  })
  const value: Column = {
    id: 'value',
    label: t('figure.value'),
    input: 6,
    value: ({ value: one }) => one,
    isIn: (figure) => !isOfPeople || !isBrokenDown(figure),
  }
  const soFar: Column = {
    id: 'so-far',
    label: t(accumulation === 'yearly' ? 'indicators.this-year' : 'indicators.so-far'),
    text: (figure) =>
      figure.kind === 'actual'
        ? valueWords(formatter, indicator, standingOf(indicator, figuresBehind(accumulation, figure, figures)).value)
        : '',
  }
  const words: Column = { id: 'answer', label: t('figure.answer'), input: 'line', value: ({ answer }) => answer ?? '' }
  const sum: Column = {
    id: 'total',
    label: t('indicators.total'),
    text: (figure) => (isBrokenDown(figure) ? number(sumOf(countedOf(figure))) : ''),
  }
  const addsUp = accumulation !== 'each-period' && ['people', 'share', 'number'].includes(measure)
  if (measure === 'text') return [words]
  if (!isOfPeople) return [value, ...(addsUp ? [soFar] : [])]
  const over = measure === 'share' ? t('indicators.counted') : undefined
  const round = (one: number | null) => (one === null ? null : number(Math.round(one * 10) / 10))
  const exact = (one: number | null) => (one === null ? null : number(Math.round(one * 100) / 100))
  return [
    ...parts.map((part) => typed(part, t(`figure.${part}`), over)),
    ...(measure === 'people' ? [sum] : []),
    ...(measure === 'share'
      ? bases.map((base, at) => typed(base, t(`figure.${parts[at] ?? 'other'}`), t('indicators.out-of')))
      : []),
    value,
    ...(measure === 'share'
      ? [shown('all', t('indicators.all'), shares, ({ value: one }) => (one === null ? null : percent(one / 100)))]
      : []),
    shown('share-women', t('figure.women'), shares, ({ women }) => (women === null ? null : percent(women))),
    shown('share-men', t('figure.men'), shares, ({ men }) => (men === null ? null : percent(men))),
    shown('points', t('indicators.points'), gaps, ({ points }) => round(points)),
    shown('ratio', t('indicators.ratio'), gaps, ({ ratio }) => exact(ratio)),
    shown('parity', t('indicators.parity'), gaps, ({ parity }) => exact(parity)),
    ...(addsUp ? [soFar] : []),
  ]
}
