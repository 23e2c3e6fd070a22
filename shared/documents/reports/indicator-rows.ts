import type { Figure } from '../../entities/figure.ts'
import type { Indicator } from '../../entities/indicator.ts'
import { targetWords, valueWords } from '../../i18n/value-words.ts'
import { sumOf, type Breakdown } from '../../rules/breakdown.ts'
import { countedOf } from '../../rules/figure-rules.ts'
import { isFilled, standingOf } from '../../rules/standing.ts'
import type { PeriodDossier } from '../dossiers/period.ts'
import type { Printing } from '../printing.ts'

/** What a report tells of an indicator, in words; empty where nothing is known. */
export type IndicatorFacts = {
  indicator: Indicator
  baseline: string
  target: string
  women: string
  men: string
  result: string
}

/** The indicators that have a target or a result in the period, in the order of their codes. */
export function indicatorFacts(printing: Printing<PeriodDossier>): IndicatorFacts[] {
  return everyIndicator(printing).filter(({ target, result }) => target !== '' || result !== '')
}

/** Every indicator, also those of which nothing is known yet, in the order of their codes. */
export function everyIndicator(printing: Printing<PeriodDossier>): IndicatorFacts[] {
  const { indicators, figures } = printing.dossier
  const ofIndicator = new Map<string, Figure[]>()
  for (const figure of figures)
    ofIndicator.set(figure.indicatorId, [...(ofIndicator.get(figure.indicatorId) ?? []), figure])
  return indicators
    .toSorted((a, b) => printing.words.compare(a.code ?? '', b.code ?? ''))
    .map((indicator) => factsOf(printing, indicator, ofIndicator.get(indicator.id) ?? []))
}

function factsOf(printing: Printing<PeriodDossier>, indicator: Indicator, figures: readonly Figure[]): IndicatorFacts {
  const { words, dossier } = printing
  const inTime = figures.toSorted((a, b) => ((a.endsOn ?? '') < (b.endsOn ?? '') ? -1 : 1))
  const of = (kind: Figure['kind']) => inTime.filter((one) => one.kind === kind && one.group === '')
  const valueOf = (figure: Figure | undefined) => (figure ? standingOf(indicator, [figure]).value : null)
  const targets = of('target')
  const target = targets.find(({ endsOn }) => (endsOn ?? '~') >= dossier.period.to) ?? targets.at(-1)
  return {
    indicator,
    baseline: valueWords(words, indicator, valueOf(of('baseline').at(-1))),
    target: targetWords(words, indicator, valueOf(target), target?.bound ?? 'exactly'),
    ...resultOf(printing, indicator, of('actual').filter(isFilled)),
  }
}

function resultOf(
  { words, dossier }: Printing<PeriodDossier>,
  indicator: Indicator,
  actual: readonly Figure[],
): Pick<IndicatorFacts, 'women' | 'men' | 'result'> {
  const counted = flowOf(dossier.counters, indicator.flow)
  if (counted !== null) {
    if (typeof counted === 'number') return { women: '', men: '', result: words.number(counted) }
    return { women: words.number(counted.women), men: words.number(counted.men), result: words.number(sumOf(counted)) }
  }
  const last = actual.at(-1)
  if (!last) return { women: '', men: '', result: '' }
  // Periods of a figure that lie in this one belong together; of others the last one counts.
  const behind = indicator.accumulation === 'each-period' ? [last] : actual
  const { value, women, men } = standingOf(indicator, behind)
  const people = countedOf(last)
  const share = indicator.measure === 'share'
  const sexOf = (part: number | null, count: number) =>
    indicator.measure === 'people' ? words.number(count) : share && part !== null ? words.percent(part) : ''
  return {
    women: sexOf(women, people.women),
    men: sexOf(men, people.men),
    result: indicator.measure === 'text' ? (last.answer ?? '') : valueWords(words, indicator, value),
  }
}

// Counters of the office fill these by themselves; nothing counted is no result to tell.
function flowOf(counters: PeriodDossier['counters'], flow: Indicator['flow']): number | Breakdown | null {
  const told = {
    none: null,
    meetings: counters.meetings.count || null,
    sessions: counters.sessions.count || null,
    'meetings-and-sessions': counters.meetingsAndSessions.count || null,
    attendances: sumOf(counters.trained.people) > 0 ? counters.trained.people : null,
    'unique-people': counters.trained.reach.least || null,
    'men-engaged': sumOf(counters.menEngaged.people) || null,
    stakeholders: counters.stakeholders.count || null,
  }
  return told[flow]
}
