import type { Formatter } from '../../i18n/formatter.ts'
import { sumOf, type Breakdown } from '../../rules/breakdown.ts'

/** The columns of every table of people, in their order. */
export const sexColumns = ['women', 'men', 'other', 'notStated'] as const

/** Their words. */
export const sexWords = {
  women: 'document.sex.women',
  men: 'document.sex.men',
  other: 'document.sex.other',
  notStated: 'document.sex.not-stated',
} as const

/** Whether there is anybody, and of nobody a sex is stated: no count of women and men is known then, not even 0. */
function isUntold({ women, men, other, notStated }: Breakdown): boolean {
  return women + men + other === 0 && notStated > 0
}

/** People by sex in one line with their total; other and not stated only where there is somebody. */
export function peopleText({ t, number }: Formatter, people: Breakdown): string {
  const parts = sexColumns
    .filter((sex) => people[sex] > 0 || (!isUntold(people) && (sex === 'women' || sex === 'men')))
    .map((sex) => `${t(sexWords[sex])} ${number(people[sex])}`)
  return t('document.people', { parts: parts.join(' · '), total: sumOf(people) })
}
