import { figure } from '#shared/entities/figure.ts'
import { indicator } from '#shared/entities/indicator.ts'
import { statistic } from '#shared/entities/statistic.ts'
import { defineLayout } from '#renderer/form/layout.ts'

/** The card of an indicator: what it says, how it is computed, who brings its figures and when. */
export const indicatorLayout = defineLayout(indicator, [
  { fields: ['name', ['code', 'unit'], ['measure', 'nature'], ['stage', 'direction']] },
  {
    title: 'indicators.method',
    fields: ['concept', 'formula', 'numerator', 'denominator', 'breakdowns'],
  },
  {
    title: 'indicators.reporting',
    fields: [['period', 'accumulation'], 'graceDays', 'unitId', 'personId', 'flow', 'source', 'verification'],
  },
  { title: 'indicators.place', fields: ['planId', 'planNodeId', 'pairId', ['setCode', 'setRow'], 'note'] },
])

/** What is said about a figure beside its numbers, which are typed in the grid. */
export const figureLayout = defineLayout(
  figure,
  [{ fields: ['kind', ['startsOn', 'endsOn'], 'group', 'bound', 'statedTotal', 'answer', 'source', 'note'] }],
  [
    'indicatorId',
    ...(['women', 'men', 'other', 'notStated', 'ofWomen', 'ofMen', 'ofOther', 'ofNotStated'] as const),
    ...(['value', 'locked'] as const),
  ],
)

/** What a table of people by sex is about. */
export const statisticLayout = defineLayout(statistic, [
  { fields: ['title', ['startsOn', 'asOf'], 'unitId', 'planId', 'source', 'note'] },
  { title: 'indicators.public', hint: 'indicators.public.hint', fields: ['madePublic', 'threshold'] },
])
