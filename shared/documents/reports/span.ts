import type { Formatter } from '../../i18n/formatter.ts'
import type { Period } from '../../rules/counters.ts'
import { periodAt } from '../../rules/periods.ts'

/** A period as a report names it: a year, half of one, or its first and last day. */
export function spanWords({ t, day }: Formatter, { from, to }: Period): string {
  const year = from.slice(0, 4)
  const is = (kind: 'year' | 'half-year') => {
    const { startsOn, endsOn } = periodAt(kind, from)
    return startsOn === from && endsOn === to
  }
  if (is('year')) return t('document.span.year', { year })
  if (is('half-year'))
    return t('document.span.half-year', { half: from.slice(5, 7) === '01' ? 'first' : 'second', year })
  return t('document.span.days', { from: day(from), to: day(to) })
}
