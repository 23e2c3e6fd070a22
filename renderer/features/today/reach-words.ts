import type { Formatter } from '#shared/i18n/formatter.ts'
import type { Reach } from '#shared/rules/unique-people.ts'

/** How many different people came: the number where it is known, else from the least to the most. */
export function reachWords({ t, number }: Formatter, { least, most }: Reach): string {
  return least === most ? number(most) : t('today.from-to', { least: number(least), most: number(most) })
}
