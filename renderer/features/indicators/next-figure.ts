import { blankRecord } from '#shared/blank-record.ts'
import type { Day } from '#shared/day.ts'
import type { Figure } from '#shared/entities/figure.ts'
import type { Indicator } from '#shared/entities/indicator.ts'
import { isRecurring, lastEnded, periodAfter, periodAt, type Period } from '#shared/rules/periods.ts'

const kinds: readonly Figure['kind'][] = ['baseline', 'actual', 'target']

/** Figures as they follow each other in time; what has no day yet comes last. */
export function byPeriod(figures: readonly Figure[]): Figure[] {
  const key = ({ endsOn, kind, group }: Figure) => `${endsOn ?? '9999'} ${kinds.indexOf(kind)} ${group}`
  return figures.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.createdAt < b.createdAt ? -1 : 1))
}

/** What a new figure of an indicator begins with: the period after the last of its kind. */
export function nextFigure(
  { id, period }: Pick<Indicator, 'id' | 'period'>,
  figures: readonly Figure[],
  kind: Figure['kind'],
  today: Day,
) {
  const ends = figures.flatMap((figure) => (figure.kind === kind && figure.endsOn !== null ? [figure.endsOn] : []))
  const last = ends.toSorted().at(-1)
  const next = isRecurring(period) ? periodOf(period, kind, last, today) : null
  return blankRecord('figure', {
    indicatorId: id,
    kind,
    startsOn: next?.startsOn ?? null,
    endsOn: next?.endsOn ?? null,
    bound: kind === 'target' ? 'at-least' : 'exactly',
  })
}

function periodOf(
  period: Parameters<typeof periodAt>[0],
  kind: Figure['kind'],
  last: Day | undefined,
  today: Day,
): Period {
  if (last !== undefined) return periodAfter(period, periodAt(period, last))
  if (kind === 'target') return periodAt(period, today)
  const ended = lastEnded(period, today)
  return kind === 'baseline' ? lastEnded(period, ended.endsOn) : ended
}
