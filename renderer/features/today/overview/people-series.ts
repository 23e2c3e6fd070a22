import type { Formatter } from '#shared/i18n/formatter.ts'
import { balanceOf } from '#shared/rules/balance.ts'
import type { Breakdown } from '#shared/rules/breakdown.ts'
import type { Series } from '#renderer/ui/chart/bar-rows.ts'

/** Women, men, other and not stated, as every picture of people has them. */
export function peopleSeries({ t }: Formatter): Series[] {
  return [
    { id: 'women', label: t('figure.women'), tone: 'women' },
    { id: 'men', label: t('figure.men'), tone: 'men' },
    { id: 'other', label: t('figure.other'), tone: 'rest' },
    { id: 'notStated', label: t('figure.notStated'), tone: 'unknown' },
  ]
}

/** Women and men only: shares are told of them. */
export function sexSeries(formatter: Formatter): Series[] {
  return peopleSeries(formatter).slice(0, 2)
}

/** The share of women, of how many it is told, and whether that is balanced; nothing where no sex is stated. */
export function balanceWords({ t, percent, number }: Formatter, people: Breakdown): string {
  const { shareOfWomen, of, isBalanced } = balanceOf(people)
  if (shareOfWomen === null) return t('figure.notStated')
  const share = t('overview.share', { share: percent(shareOfWomen), of: number(of) })
  return `${share}, ${t(isBalanced ? 'chart.balanced' : 'chart.not-balanced')}`
}
